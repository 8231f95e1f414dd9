export { hj212 } from './adapter.ts';
export { commandOf, commands, type CommandInfo, type CommandKind } from './items/commands.ts';
export { flagParts, type FlagParts } from './items/flag.ts';
export { pollutants, type Pollutant } from './items/pollutants.ts';
export { itemsOf, type Hj212Items, type ItemValues } from './items-of.ts';
export type { Hj212Group, Hj212Message, Hj212Note, Hj212Pair } from './message.ts';
export type { Hj212Options } from './options.ts';
export { splitMessage } from './split.ts';

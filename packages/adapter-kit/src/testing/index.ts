export type { AdapterSuite, ContractTest } from './adapter-suite.ts';
export { describeAdapter } from './describe-adapter.ts';
export { accounted, join, replay, singles, type Replay, type ReplayedEvent } from './replay.ts';

export { gb26875 } from './adapter.ts';
export type { Command, CommandName } from './items/commands.ts';
export type { Gb26875Message } from './message.ts';
export type { DataUnit, IncompleteUnit, UnknownUnit } from './messages/data-unit.ts';
export type { ObjectOf, ObjectType } from './messages/objects.ts';
export { textOf, type CountedText, type FieldText } from './messages/text.ts';
export type { TimeTag } from './messages/time-tag.ts';
export type { Gb26875Options } from './options.ts';

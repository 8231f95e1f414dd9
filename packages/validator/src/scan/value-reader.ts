import type { Field, FieldKind } from '@hutong/standard';

/** Makes the value of the bytes that a slot holds. */
export type ValueReader = (bytes: Buffer, from: number, to: number) => unknown;

const unquoted: ReadonlySet<FieldKind['type']> = new Set(['number', 'boolean', 'scalar', 'any', 'list', 'object']);

/** Whether JSON writes all values of a field in quotes, so that a slot holds them without. */
export const isWrittenAsText = ({ kind }: Field): boolean => !unquoted.has(kind.type);

const textReader: ValueReader = (bytes, from, to) => bytes.toString('utf8', from, to);
const valueReader: ValueReader = (bytes, from, to) => JSON.parse(bytes.toString('utf8', from, to));

/** The reader of a field's values as JSON writes them. */
export const jsonReader = (field: Field): ValueReader => (isWrittenAsText(field) ? textReader : valueReader);

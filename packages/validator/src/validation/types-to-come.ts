import { isStated, type InputSource } from '../input/input-source.ts';

type Typed = Pick<InputSource, 'type' | 'typeFrom' | 'format'>;

/** Whether the types of a source's records are known before they are read: a table has one, others where they are told. */
const isKnown = ({ type, typeFrom, format }: Typed): boolean =>
  type !== undefined && (format === 'csv' || format === 'xlsx' || isStated(typeFrom));

/** Whether a source, whose header or records come next, or those after it may hold records of types that nobody has named. */
export const mayBringOthers = (source: Typed, later: readonly Typed[]): boolean =>
  (source.format !== 'csv' && !isKnown(source)) || !later.every(isKnown);

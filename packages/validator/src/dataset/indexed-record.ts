import type { EntityTraits } from './entity-traits.ts';
import type { Place } from '../findings/finding.ts';

/** A record as the checks between records see it. */
export interface IndexedRecord {
  readonly traits: EntityTraits;
  readonly record: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly place: Place;
  readonly columnOf?: (pointer: string) => number | undefined;
}

/** The place of a member of a record, with its column where that is known. */
export const placeOf = ({ place, columnOf }: IndexedRecord, pointer: string): Place => {
  const column = columnOf?.(pointer);
  return column === undefined ? place : { ...place, column };
};

/** A place in words: `residents.csv:12`. */
export const placeText = ({ file, line }: Place): string => `${file}:${line}`;

import type { EntityTraits } from './entity-traits.ts';
import type { Place } from '../findings/finding.ts';
import type { Locate } from '../input/source-entry.ts';

/** A record as the checks between records see it. */
export interface IndexedRecord {
  readonly traits: EntityTraits;
  readonly record: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly place: Place;
  readonly locate?: Locate;
}

/** The place of a member of a record, with its column where that is known. */
export const placeOf = ({ place, locate }: Pick<IndexedRecord, 'place' | 'locate'>, pointer: string): Place => ({
  ...place,
  ...locate?.(pointer),
});

/** A place in words: `residents.csv:12`. */
export const placeText = ({ file, line }: Place): string => `${file}:${line}`;

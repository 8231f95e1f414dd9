import type { Finding, Place } from '../findings/finding.ts';

/** A record as it came out of a file, not yet judged. */
export interface SourceRecord {
  readonly place: Place;
  /** The record with the data set's shared members filled in; anything at all when the file held no object. */
  readonly record: unknown;
  /** The type the file is said to hold; the record's own `type` member goes before it. */
  readonly type?: string;
  /** Whether a record of another type than `type` is a contradiction: so when a person said it, not when it was inferred. */
  readonly typeIsStated: boolean;
  /** Its text could not be decoded whole: its id still counts, its fields are not judged. */
  readonly isGarbled: boolean;
  /** Column in characters of a member, for tables. */
  readonly columnOf?: (pointer: string) => number | undefined;
}

/** What comes out of a file: records, and findings on what is no record. */
export type SourceEntry = { readonly record: SourceRecord } | { readonly finding: Finding };

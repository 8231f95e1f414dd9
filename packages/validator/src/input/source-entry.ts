import type { Finding, Place } from '../findings/finding.ts';
import type { SharingLevel } from '../validation/judge-sharing.ts';
import type { CellPlace } from './table-row.ts';

/** The place of a member in its row; empty where it is not known. */
export type Locate = (pointer: string) => CellPlace;

/** A record as it came out of a file, not yet judged. */
export interface SourceRecord {
  readonly place: Place;
  /** Where it begins in its source; rises from record to record. In bytes, save for JSON documents and sheets. */
  readonly offset: number;
  /** The record with the data set's shared members filled in; anything at all when the file held no object. */
  readonly record: unknown;
  /** The type the file is said to hold; the record's own `type` member goes before it. */
  readonly type?: string;
  /** Whether a record of another type than `type` is a contradiction: so when a person said it, not when it was inferred. */
  readonly typeIsStated: boolean;
  /** Who is to have the data set, where its manifest says so. */
  readonly sharing?: SharingLevel | undefined;
  /** Pointers of members that its text has more than once. */
  readonly doubled?: readonly string[];
  /** Its text could not be decoded whole: its id still counts, its fields are not judged. */
  readonly isGarbled: boolean;
  /** Where in its line a member stands, where that is known. */
  readonly locate?: Locate;
  /** For a record that was translated from a dialect: the pointer into the row behind a pointer into the record. */
  readonly sourceOf?: (pointer: string) => string | undefined;
  /** Whether a finding has told of a pointer already. */
  readonly isReported?: (pointer: string) => boolean;
}

/** What comes out of a file: records, and findings on what is no record. */
export type SourceEntry = { readonly record: SourceRecord } | { readonly finding: Finding };

/** What the rest of the validation wants of a field's bytes. */
export interface FieldRole {
  /** Slot that takes the bytes of a good value, for rules between fields. */
  readonly slot?: number;
  /** Text that a good value begins with, as far as it concerns this record: the URN prefix of its type. */
  readonly prefix?: string;
  /** Which member of a position it is: its number, or the bytes of its text, go to the state. */
  readonly point?: number;
  /** Place in the state of the number of its code. */
  readonly code?: number;
  /** Members of an object that the data set states for all records. */
  readonly given?: ReadonlySet<string>;
  /** Without a good value, the exact path has to judge the record. */
  readonly isNeeded?: boolean;
}

/** A field that nobody looks at but its own check. */
export const plainRole: FieldRole = {};

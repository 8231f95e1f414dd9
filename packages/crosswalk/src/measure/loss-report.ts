import type { MappingLoss } from '../compile/crosswalk.ts';

/** What became of one source field over all rows. */
export interface SourceFieldReport {
  readonly field: string;
  /** Rows in which it has a value. */
  readonly rows: number;
  /** `ignored` fields are left out on purpose, for the stated reason. */
  readonly fate: 'carried' | 'ignored' | 'lost';
  readonly reason?: string;
  /** Rows in which the value came back as it was, came back otherwise, or did not come back. */
  readonly equal: number;
  readonly changed: number;
  readonly missing: number;
}

/** What a mapping keeps and loses, measured on data. */
export interface LossReport {
  readonly rows: number;
  readonly records: Readonly<Record<string, number>>;
  readonly source: readonly SourceFieldReport[];
  /** Named when the mapping was compiled, with or without data. */
  readonly rules: readonly MappingLoss[];
  /** Standard fields with a value that no rule carries back, and in how many records. */
  readonly standard: readonly { readonly recordType: string; readonly field: string; readonly records: number }[];
}

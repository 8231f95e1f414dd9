import type { LocalList } from '@hutong/standard/local-lists';
import type { CountParts } from '../../completeness/record-counts.ts';
import type { FactParts } from '../../dataset/rows/fact-rows.ts';
import type { KeptRecords } from '../../dataset/links/kept-records.ts';
import type { Finding } from '../../findings/finding.ts';
import type { RuleCount } from '../../findings/tally.ts';
import type { RuleCode } from '../../findings/rule-code.ts';
import type { BadText } from '../../input/encoding-watch.ts';
import type { RawLine } from '../../input/read-lines.ts';
import type { InputSource } from '../../input/input-source.ts';
import type { RuleSet } from '../../rule-sets/rule-set.ts';
import type { FilePart } from './split-lines.ts';

/** A source as it goes to another thread: a plain file. */
export type PlainSource = Omit<InputSource, 'open' | 'rows'> & { readonly path: string };

/** What a thread is asked to read. */
export interface PartRequest {
  readonly source: PlainSource;
  readonly part: FilePart;
  /** For a part of a table behind the first, the lines of the file up to the header. */
  readonly head?: readonly RawLine[] | undefined;
  /** Offset of the source in the data set. */
  readonly base: number;
  /** How many findings of each rule are listed at most. */
  readonly limits: ReadonlyMap<RuleCode, number>;
  /** Local lists, of which each thread makes its own index. */
  readonly localLists?: readonly LocalList[] | undefined;
  /** What is wanted of scanned records from the beginning, see `FactRows.wanted`. */
  readonly wanted: Uint8Array;
  readonly rules?: { readonly ruleSet: RuleSet; readonly now: number } | undefined;
  /** A number that becomes 1 when the reading is to end early. */
  readonly stop: Int32Array<SharedArrayBuffer>;
}

/** What a thread has made of a part; its lines are counted from 1, or from 2 behind the first part. */
export interface PartResult {
  readonly records: number;
  readonly bytes: number;
  readonly lines: number;
  /** Whether a cell ran on at the end of the part. */
  readonly isOpen: boolean;
  readonly types: readonly (readonly [type: string, count: number])[];
  readonly rules: readonly RuleCount[];
  readonly findings: readonly Finding[];
  /** What each decision of the rule set has left out. */
  readonly leftOut?: readonly number[] | undefined;
  readonly badText?: BadText | undefined;
  readonly kept: KeptRecords;
  readonly counts: CountParts;
  readonly rows: FactParts;
  /** Folder of the spill file that the rows rest on. */
  readonly spill?: string | undefined;
}

/** What a thread says. */
export type PartMessage =
  | { readonly progress: { readonly records: number; readonly bytes: number } }
  | { readonly result: PartResult }
  | { readonly error: unknown };

/** The number of a part's first line: a byte order mark stands before line 1 of a file only. */
export const firstNumber = ({ start }: FilePart): number => (start === 0 ? 1 : 2);

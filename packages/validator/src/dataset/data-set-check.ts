import type { BilingualText } from '@hutong/standard';
import type { Finding } from '../findings/finding.ts';
import type { IndexedRecord } from './indexed-record.ts';

/** A check between the records of a data set: it sees each record once, and speaks then or at the end. */
export interface DataSetCheck {
  readonly add: (record: IndexedRecord) => readonly Finding[];
  readonly finish: () => DataSetOutcome;
}

/** What a check has to say once all records are known. */
export interface DataSetOutcome {
  readonly findings: readonly Finding[];
  /** What could not be judged, and why. */
  readonly notChecked: readonly BilingualText[];
  /** Errors beyond those listed, where listing all would take too much memory. */
  readonly unlisted: number;
}

/** The outcome of a check that has said everything along the way. */
export const nothingMore: DataSetOutcome = { findings: [], notChecked: [], unlisted: 0 };

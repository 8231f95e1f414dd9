import type { LocalCodes } from '@hutong/standard/local-lists';
import type { RecordCounts } from '../completeness/record-counts.ts';
import type { DataSetChecks } from '../dataset/create-data-set-checks.ts';
import type { Tally } from '../findings/tally.ts';
import type { Finding } from '../findings/finding.ts';
import type { Translate } from '../input/translate-entries.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import type { AppliedRuleSet } from '../rule-sets/apply-rule-set.ts';

/** What one source, or a part of it, held. */
export interface SourceReading {
  readonly records: number;
  /** How many records of each type. */
  readonly types: ReadonlyMap<string, number>;
  /** Bytes that were read. */
  readonly bytes: number;
}

/** Where the records of a source go. */
export interface RecordSink {
  readonly tally: Tally;
  readonly dataSet: Pick<DataSetChecks, 'rows' | 'add'>;
  /** Turns rows of a dialect into records. */
  readonly translate?: Translate | undefined;
  /** Counts what records state. */
  readonly counts: RecordCounts;
  readonly judge: (record: SourceRecord) => Finding[];
  /** Local lists that local codes have to stand in. */
  readonly localCodes?: LocalCodes | undefined;
  /** The rule set that the tally grades by, and whose rules the judge goes by. */
  readonly rules?: AppliedRuleSet | undefined;
  /** Offset of the source in the data set. */
  readonly base: number;
  /** Called every few megabytes; false ends the reading. */
  readonly goesOn: (records: number, bytes: number) => boolean | Promise<boolean>;
  /** Whether the reading was interrupted, which may end the waiting for a stream with an error. */
  readonly isStopped?: () => boolean;
}

/** Counts more records of a type. */
export const countType = (types: Map<string, number>, type: string, by = 1): void =>
  void types.set(type, (types.get(type) ?? 0) + by);

import type { RecordIssue } from '@hutong/validator';

/** Who sends, and by which way. */
export interface Sender {
  readonly channel: 'http' | 'mqtt';
  /** System of the token; undefined when no token could be told. */
  readonly system: string | undefined;
  /** Whether the sender may write for every system. */
  readonly anySystem: boolean;
}

/** One record as it came in. */
export interface IncomingRecord {
  readonly value: unknown;
  /** Pointers of members that its text has more than once. */
  readonly doubled?: readonly string[];
  /** Its JSON text where that is at hand already. */
  readonly text?: string;
}

/** A record that passed the door. */
export interface AcceptedRecord {
  readonly index: number;
  readonly id: string;
  readonly type: string;
  readonly system: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export interface RejectedRecord {
  readonly index: number;
  readonly id?: string | undefined;
  readonly type?: string | undefined;
  readonly issues: readonly RecordIssue[];
}

export type RecordStatus = 'created' | 'updated' | 'unchanged' | 'rejected';

export interface RecordResult {
  readonly index: number;
  readonly id?: string | undefined;
  readonly status: RecordStatus;
  readonly issues?: readonly RecordIssue[];
}

import type { BilingualText, ErrorCode } from '@hutong/standard';

/** How much an issue weighs: only an error makes data invalid. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong with one record. */
export interface RecordIssue {
  readonly code: ErrorCode;
  readonly severity: Severity;
  /** RFC 6901 JSON pointer into the record; a missing field is named by where it should stand. */
  readonly pointer: string;
  /** What is wrong: the field, the value (masked when personal) and the rule. */
  readonly message: BilingualText;
  readonly fix: BilingualText;
  /** Requirement id of the standard, e.g. `HT-PER-004`. */
  readonly requirement?: string;
  /** The value as it may be shown, masked when its field is personal or sensitive. */
  readonly value?: string;
}

/** Takes an issue as it is found: its code, and how to put it into words, which costs far more and is not always wanted. */
export type Report = (code: ErrorCode, describe: () => RecordIssue) => void;

/** The most issues that are listed for one record; a record with more is invalid all the same. */
export const maximumIssues = 100;

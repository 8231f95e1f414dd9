import { errorCodes, type BilingualText, type ErrorCode } from '@hutong/standard';
import type { RecordIssue } from '@hutong/validator';

/** Codes that a foreign document or its conversion can earn. */
export type ForeignCode = Extract<ErrorCode, 'HT9002' | 'HT9003' | 'HT9009' | 'HT9010' | 'HT9011' | 'HT9012'>;

/** An issue of a foreign document, with the pointer into it. */
export const foreignIssue = (
  code: ForeignCode,
  pointer: string,
  message: BilingualText,
  severity: RecordIssue['severity'] = 'error',
): RecordIssue => ({ code, severity, pointer, message, fix: errorCodes[code].fix });

/** What became of a conversion: the value when there is one, and everything that is to be said of it. */
export interface Converted<Value> {
  readonly value?: Value;
  readonly issues: readonly RecordIssue[];
}

/** Who issues the records of an import, and where they belong. */
export interface ImportContext {
  /** Issuing system, in ids and provenance. */
  readonly system: string;
  /** 12-digit division code. */
  readonly division: string;
}

import { errorCodes, type BilingualText, type ErrorCode } from '@hutong/standard';
import type { ProblemIssue } from '@hutong/contract';
import type { RecordIssue } from '@hutong/validator';

/** An issue in the words of its code, unless it has better ones. */
export const createIssue = (code: ErrorCode, pointer: string, message?: BilingualText): RecordIssue => ({
  code,
  severity: 'error',
  pointer,
  message: message ?? errorCodes[code].title,
  fix: errorCodes[code].fix,
});

/** The issue as a problem document or a receipt lists it. */
export const toProblemIssue = (issue: RecordIssue): ProblemIssue => ({ ...issue });

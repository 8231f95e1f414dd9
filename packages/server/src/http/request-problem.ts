import type { ProblemIssue } from '@hutong/contract';
import type { RecordIssue } from '@hutong/validator';
import { HutongError, type BilingualText } from '@hutong/standard';

/** An error about a request, with the findings that its problem document lists. */
export const requestProblem = (issues: readonly (ProblemIssue | RecordIssue)[], message?: BilingualText): HutongError =>
  new HutongError('HT5004', { facts: { issues }, ...(message === undefined ? {} : { message }) });

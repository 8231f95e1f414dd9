import { formatDateTime } from '@hutong/standard';
import type { ProblemIssue } from '@hutong/contract';
import { toProblemIssue } from './record-issue.ts';
import type { StoredRejection } from '../store/rejection-store.ts';

/** A rejection as its sender sees it. */
export interface PresentedRejection {
  readonly id: string;
  readonly channel: 'http' | 'mqtt';
  readonly system?: string;
  readonly receivedAt: string;
  readonly recordId?: string;
  readonly recordType?: string;
  readonly issues: ProblemIssue[];
}

/** The rejection in the form of the contract. */
export const presentRejection = (rejection: StoredRejection): PresentedRejection => ({
  id: String(rejection.sequence),
  channel: rejection.channel,
  ...(rejection.system === undefined ? {} : { system: rejection.system }),
  receivedAt: formatDateTime(rejection.receivedAt),
  ...(rejection.recordId === undefined ? {} : { recordId: rejection.recordId }),
  ...(rejection.recordType === undefined ? {} : { recordType: rejection.recordType }),
  issues: rejection.issues.map(toProblemIssue),
});

import { comparedName } from '../findings/fingerprint.ts';
import type { Finding } from '../findings/finding.ts';
import { holdsUntil } from '../findings/holds-until.ts';
import type { AcceptedException } from './baseline.ts';

/** Whether an exception still holds at a time. */
export const holdsAt = ({ until }: AcceptedException, now: number): boolean => holdsUntil(until, now);

/** Whether an exception speaks of a finding. */
export const accepts = (exception: AcceptedException, finding: Finding): boolean =>
  exception.code === finding.code &&
  (exception.file === undefined || comparedName(exception.file) === comparedName(finding.file)) &&
  (exception.pointer === undefined || exception.pointer === finding.pointer) &&
  (exception.recordType === undefined || exception.recordType === finding.recordType) &&
  (exception.recordId === undefined || exception.recordId === finding.recordId);

import { comparedName } from '../findings/fingerprint.ts';
import type { Finding } from '../findings/finding.ts';
import type { AcceptedException } from './baseline.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** Whether an exception still holds at a time; its last day counts to the end in every zone. */
export const holdsAt = ({ until }: AcceptedException, now: number): boolean =>
  until === undefined || now < Date.parse(`${until}T00:00:00-12:00`) + dayLength;

/** Whether an exception speaks of a finding. */
export const accepts = (exception: AcceptedException, finding: Finding): boolean =>
  exception.code === finding.code &&
  (exception.file === undefined || comparedName(exception.file) === comparedName(finding.file)) &&
  (exception.pointer === undefined || exception.pointer === finding.pointer) &&
  (exception.recordType === undefined || exception.recordType === finding.recordType) &&
  (exception.recordId === undefined || exception.recordId === finding.recordId);

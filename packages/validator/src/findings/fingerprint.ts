import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';

/** A file's name as it is compared: the same on every system, with or without `./` in front. */
export const comparedName = (file: string): string => file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');

/**
 * What a finding is known by from one run to the next, as 32 hexadecimal digits: the rule, the record and the member, so
 * that lines added above it do not make it a new one. A finding without a record goes by its file, where several of a
 * rule share one fingerprint. No value takes part.
 */
export function fingerprintOf({
  code,
  file,
  recordId,
  pointer,
}: Pick<Finding, 'code' | 'file' | 'recordId' | 'pointer'>): string {
  const subject = recordId === undefined ? comparedName(file) : recordId;
  return createHash('sha256').update(`${code}\0${subject}\0${pointer}`).digest('hex').slice(0, 32);
}

import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';

/**
 * What a finding is known by from one run to the next, as 32 hexadecimal digits: the rule, the record and the member, so
 * that lines added above it do not make it a new one. Findings without a record go by their file and line.
 */
export function fingerprintOf({ code, file, line, recordId, pointer }: Finding): string {
  const subject = recordId === undefined ? `${file}:${line}` : recordId;
  return createHash('sha256').update(`${code}\0${subject}\0${pointer}`).digest('hex').slice(0, 32);
}

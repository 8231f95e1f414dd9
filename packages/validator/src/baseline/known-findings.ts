import { fingerprintOf } from '../findings/fingerprint.ts';
import type { KnownFinding } from './baseline.ts';

/** A local id that is somebody's citizen id or phone number; a baseline is kept for years and shown to many. */
const tellsWho = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/;

/** The findings of a run as a baseline knows them: by fingerprint, sorted by file and place, so that changes are few. */
export function knownFindings(findings: readonly Omit<KnownFinding, 'fingerprint' | 'count'>[]): KnownFinding[] {
  const known = new Map<string, KnownFinding>();
  for (const { code: of, file, pointer, recordType, recordId } of findings) {
    const fingerprint = fingerprintOf({ code: of, file, pointer, ...(recordId === undefined ? {} : { recordId }) });
    const before = known.get(fingerprint);
    known.set(fingerprint, {
      fingerprint,
      code: of,
      file,
      pointer,
      ...(recordType === undefined ? {} : { recordType }),
      ...(recordId === undefined || tellsWho.test(recordId) ? {} : { recordId }),
      count: (before?.count ?? 0) + 1,
    });
  }
  const key = ({ file, code: of, recordId = '', pointer }: KnownFinding): string =>
    `${file}\0${of}\0${recordId}\0${pointer}`;
  return [...known.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

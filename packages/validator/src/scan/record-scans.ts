import { findEntity } from '@hutong/standard';
import type { ListedCodes } from '../records/kinds/code-check.ts';
import { createRecordScan, type RecordScan } from './create-record-scan.ts';
import type { ScanBuffer } from './scan-buffer.ts';

/** Divisions are few, and their boundaries are wanted as values. */
const exactOnly: ReadonlySet<string> = new Set(['Division']);

/** The byte-level checks of one buffer by type, each compiled when its first record comes. */
export type RecordScans = (type: string) => RecordScan | undefined;

/** Makes the checks; where code may not be made from text, there are none and the exact path judges all. */
export function createRecordScans(buffer: ScanBuffer, listed?: ListedCodes): RecordScans {
  const scans = new Map<string, RecordScan | undefined>();
  return (type) => {
    if (scans.has(type)) return scans.get(type);
    const entity = exactOnly.has(type) ? undefined : findEntity(type);
    let scan: RecordScan | undefined;
    try {
      scan = entity === undefined ? undefined : createRecordScan(entity, buffer, listed);
    } catch (error) {
      // Node was started with --disallow-code-generation-from-strings.
      if (!(error instanceof EvalError)) throw error;
    }
    // Types that no standard knows are without number.
    if (entity !== undefined) scans.set(type, scan);
    return scan;
  };
}

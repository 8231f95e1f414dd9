import { findEntity } from '@hutong/standard';
import type { ListedCodes } from '../records/kinds/code-check.ts';
import { keptTypes } from '../dataset/links/keep-record.ts';
import { createRecordScan } from './create-record-scan.ts';
import type { RecordScan } from './record-scan.ts';
import { createRowScan, type RowLayout } from './rows/create-row-scan.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import { sharedMembers, type SharedMembers } from './shared-members.ts';

/** More checks than one buffer keeps. */
const mostKept = 400;

type Members = Readonly<Record<string, unknown>>;

/** The byte-level checks of one buffer, each compiled when its first record comes. */
export interface RecordScans {
  /** The check of a type's records as JSON, on top of what the data set shares. */
  readonly ofJson: (type: string, defaults?: Members) => RecordScan | undefined;
  /** The check of the rows of a table. */
  readonly ofRows: (type: string, layout: RowLayout, defaults?: Members) => RecordScan | undefined;
}

/** Makes the checks; where code may not be made from text, there are none and the exact path judges all. */
export function createRecordScans(buffer: ScanBuffer, listed?: ListedCodes): RecordScans {
  const scans = new Map<string, RecordScan | undefined>();
  const scanOf = (
    type: string,
    key: string,
    defaults: Members | undefined,
    make: (entity: NonNullable<ReturnType<typeof findEntity>>, shared: SharedMembers) => RecordScan | undefined,
  ): RecordScan | undefined => {
    if (scans.has(key)) return scans.get(key);
    const entity = keptTypes.has(type) ? undefined : findEntity(type);
    // Types that no standard knows are without number.
    if (entity === undefined) return undefined;
    const shared = sharedMembers(entity, defaults);
    let scan: RecordScan | undefined;
    try {
      scan = shared === undefined ? undefined : make(entity, shared);
    } catch (error) {
      // Node was started with --disallow-code-generation-from-strings.
      if (!(error instanceof EvalError)) throw error;
    }
    if (scans.size >= mostKept) scans.clear();
    scans.set(key, scan);
    return scan;
  };
  const sharedKey = (defaults: Members | undefined): string => (defaults === undefined ? '' : JSON.stringify(defaults));
  return {
    ofJson: (type, defaults) =>
      scanOf(type, `${type} ${sharedKey(defaults)}`, defaults, (entity, shared) =>
        createRecordScan(entity, buffer, shared, listed),
      ),
    ofRows: (type, layout, defaults) =>
      scanOf(
        type,
        JSON.stringify([type, layout.delimiter, layout.columns.map((column) => column?.path), sharedKey(defaults)]),
        defaults,
        (entity, shared) => createRowScan(entity, buffer, layout, shared, listed),
      ),
  };
}

import type { RecordScan } from '../scan/record-scan.ts';
import type { ScanBuffer } from '../scan/scan-buffer.ts';
import { sourceFieldsOf } from './links/byte-record.ts';
import { linkSourcesOf } from './links/families.ts';
import { noteType } from './links/family-rest.ts';
import type { FactRows } from './rows/fact-rows.ts';
import type { DataSetOffset } from './rows/row-place.ts';
import { emitTake, type Take } from './take/emit-take.ts';
import { createTakeRun } from './take/take-run.ts';

type TakeOf = (scan: RecordScan, buffer: ScanBuffer) => Take;

/** What has been compiled for a scan serves every data set that is read with it. */
const compiled = (isAgain: boolean): TakeOf => {
  const takes = new WeakMap<RecordScan, Take>();
  return (scan, buffer) => {
    let take = takes.get(scan);
    if (take === undefined) {
      const sources = linkSourcesOf(scan.entity.type).map((source, number) => ({
        number,
        source,
        fields: sourceFieldsOf(scan, source),
      }));
      takes.set(scan, (take = emitTake(scan, sources, buffer, isAgain)));
    }
    return take;
  };
};

const takeOf = compiled(false);

/** What a scan's records give those who rested when they were read first. */
export const restTakeOf = compiled(true);

/** Takes what the checks between records need from the bytes of a record that has just been scanned, making no value of it. */
export function createScanTaker(rows: FactRows, buffer: ScanBuffer) {
  const run = createTakeRun(rows, buffer);
  let last: RecordScan | undefined;
  let take: Take | undefined;
  let isNoted = false;
  return (scan: RecordScan, at: DataSetOffset): void => {
    if (scan !== last) {
      last = scan;
      take = takeOf(scan, buffer);
      isNoted = false;
    }
    if (!isNoted && (scan.state.slot[scan.idSlot * 2 + 1] ?? 0) !== 0) {
      noteType(rows, scan.entity.type, at, true);
      isNoted = true;
    }
    take?.(run, at);
  };
}

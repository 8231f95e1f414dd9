import type { ScanBuffer } from '../scan/scan-buffer.ts';
import type { RecordScan } from '../scan/record-scan.ts';
import type { FamilyRest } from './links/family-rest.ts';
import type { FactRows } from './rows/fact-rows.ts';
import type { DataSetOffset } from './rows/row-place.ts';
import { createTakeRun } from './take/take-run.ts';
import { restTakeOf } from './take-scan.ts';

/** Takes, on a second reading, the rows of the families that rested when a record was read first. Offsets rise. */
export function createRestTaker(rows: FactRows, rests: readonly FamilyRest[], buffer: ScanBuffer) {
  const run = createTakeRun(rows, buffer);
  const { wanted } = rows;
  const borders = [...new Set(rests.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  let until = -1;
  return (scan: RecordScan, at: DataSetOffset): void => {
    if (at >= until) {
      until = borders.find((border) => border > at) ?? Infinity;
      wanted.fill(0);
      for (const { family, from, to } of rests) if (at >= from && at < to) wanted[family] = 1;
    }
    restTakeOf(scan, buffer)(run, at);
  };
}

import type { SourceRecord } from '../input/source-entry.ts';
import type { RecordScan } from '../scan/record-scan.ts';
import type { ScanBuffer } from '../scan/scan-buffer.ts';
import type { DataSetOffset } from './rows/row-place.ts';

/** What the checks between records ask of those who have read the data set. */
export interface DataSetReader {
  /** Reads records again; `offsets` rise. */
  readonly revisit: (offsets: readonly DataSetOffset[]) => Promise<ReadonlyMap<DataSetOffset, SourceRecord>>;
  /** Goes again through the records that were read by their bytes, up to an offset. */
  readonly rescan: (
    until: DataSetOffset,
    takerOf: (buffer: ScanBuffer) => (scan: RecordScan, at: DataSetOffset) => void,
  ) => Promise<void>;
  readonly fileAt: (at: DataSetOffset) => string;
}

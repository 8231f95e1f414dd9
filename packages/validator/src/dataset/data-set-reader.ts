import type { SourceRecord } from '../input/source-entry.ts';
import type { DataSetOffset } from './rows/row-place.ts';

/** What the checks between records ask of those who have read the data set. */
export interface DataSetReader {
  /** Reads records again; `offsets` rise. */
  readonly revisit: (offsets: readonly DataSetOffset[]) => Promise<ReadonlyMap<DataSetOffset, SourceRecord>>;
  readonly fileAt: (at: DataSetOffset) => string;
}

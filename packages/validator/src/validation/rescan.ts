import type { DataSetOffset } from '../dataset/rows/row-place.ts';
import { fileFeed, streamFeed } from '../input/byte-feed.ts';
import { createEncodingWatch } from '../input/encoding-watch.ts';
import { readingFailure } from '../input/reading-failure.ts';
import { feedLines } from '../scan/feed-lines.ts';
import type { RecordScan } from '../scan/record-scan.ts';
import type { ScanBuffer } from '../scan/scan-buffer.ts';
import { borrowScanner, returnScanner } from '../scan/scanners.ts';
import type { ListedCodes } from '../records/kinds/code-check.ts';
import { exactFor } from '../rule-sets/exact-types.ts';
import { sourceLines } from './line-reader.ts';
import { isScannable } from './read-scanned.ts';
import type { PlacedSource } from './revisit.ts';

/** Takes a record that a scan has read, at its offset in the data set. */
export type RescanTaker = (scan: RecordScan, at: DataSetOffset) => void;

/** How the first reading went. */
export interface RescanOptions {
  readonly listed?: ListedCodes | undefined;
  /** Types of which every record was read as a value. */
  readonly exactTypes?: ReadonlySet<string> | undefined;
}

/** Goes again through what was read by its bytes, up to an offset of the data set; what needed the exact path is passed over. */
export async function rescan(
  sources: readonly PlacedSource[],
  until: DataSetOffset,
  { listed, exactTypes }: RescanOptions,
  takerOf: (buffer: ScanBuffer) => RescanTaker,
): Promise<void> {
  for (const { source, base } of sources) {
    if (base >= until || !isScannable(source)) continue;
    const scanner = borrowScanner(listed);
    const take = takerOf(scanner.buffer);
    const reader = sourceLines(source, createEncodingWatch(source.file, source.encoding));
    const feed = source.path === undefined ? streamFeed(source.open()) : fileFeed(source.path);
    const lines = reader.scan(exactFor(scanner, exactTypes), {
      exact: (line) => void reader.take(line),
      described: () => {},
      isOnlyCounted: () => true,
      scanned: (scan, offset) => take(scan, base + offset),
    });
    try {
      await feedLines(
        feed,
        scanner.buffer,
        { number: 1, offset: 0 },
        {
          lines,
          long: (line) => void reader.take(line),
          goesOn: ({ offset }) => base + offset < until && !reader.hasFailed(),
        },
      );
    } catch (error) {
      // What stopped the first reading has been told.
      if (readingFailure(error, source.file) === undefined) throw error;
    } finally {
      returnScanner(scanner);
      await feed.close();
    }
  }
}

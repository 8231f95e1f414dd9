import type { ErrorCode } from '@hutong/standard';
import { createScanTaker } from '../dataset/take-scan.ts';
import type { ByteFeed } from '../input/byte-feed.ts';
import type { EncodingWatch } from '../input/encoding-watch.ts';
import type { InputSource } from '../input/input-source.ts';
import type { SourceEntry } from '../input/source-entry.ts';
import type { RawLine } from '../input/read-lines.ts';
import { exactFor } from '../rule-sets/exact-types.ts';
import { feedLines } from '../scan/feed-lines.ts';
import type { RecordScan } from '../scan/record-scan.ts';
import type { ScanState } from '../scan/scan-state.ts';
import type { LinePosition } from '../scan/line-listener.ts';
import { borrowScanner, returnScanner } from '../scan/scanners.ts';
import { sourceLines } from './line-reader.ts';
import { holdLines } from './held-lines.ts';
import { typeOfRecord } from './judge-record.ts';
import { countType, type RecordSink, type SourceReading } from './source-reading.ts';

/** Whether a source can be judged by its bytes: lines of JSON or of a table in UTF-8, whose records are whole as they stand. */
export const isScannable = ({ format, encoding, rows, dialect, sharing }: InputSource): boolean =>
  (format === 'ndjson' || format === 'csv') &&
  rows === undefined &&
  dialect === undefined &&
  sharing === undefined &&
  (encoding === undefined || /^utf-?8$/i.test(encoding));

/** Where a part of a source begins, and who is told how far its reading has come. */
export interface ScannedOptions {
  readonly watch: EncodingWatch;
  readonly start?: LinePosition;
  /** For a part of a table, the lines of the file up to the header. */
  readonly head?: readonly RawLine[] | undefined;
  readonly onProgress?: (reading: SourceReading) => void;
}

/** Reads lines by their bytes; every line that these do not settle goes to the exact path. */
export async function readScanned(
  source: InputSource,
  feed: ByteFeed,
  sink: RecordSink,
  { watch, start = { number: 1, offset: 0 }, head = [], onProgress }: ScannedOptions,
): Promise<SourceReading & { readonly end: LinePosition; readonly isOpen: boolean }> {
  const { tally, dataSet, counts, judge, base, goesOn } = sink;
  const scanner = borrowScanner(sink.localCodes?.fault);
  const { buffer } = scanner;
  const takeScan = createScanTaker(dataSet.rows, buffer);
  const reader = sourceLines(source, watch);
  // What there is to say of them has been said with the part that they stand in.
  for (const line of head) reader.take(line);
  const types = new Map<string, number>();
  let records = 0;
  // Records of one type follow each other: they are counted by the run.
  let last: RecordScan | undefined;
  let run = 0;
  const flushTypes = (): void => {
    if (last !== undefined) countType(types, last.entity.type, run);
    run = 0;
  };

  // Issues that are only counted go to the tally together.
  const counted = new Map<ErrorCode, number>();
  const countIssues = ({ codes, issues }: ScanState): void => {
    for (let index = 0; index < issues; index++) {
      const code = codes[index] as ErrorCode;
      counted.set(code, (counted.get(code) ?? 0) + 1);
    }
  };
  const flushIssues = (): void => {
    for (const [code, by] of counted) tally.count(code, 'error', source.file, by);
    counted.clear();
  };

  const takeEntry = (entry: SourceEntry): void => {
    if ('finding' in entry) return tally.add(entry.finding);
    records++;
    countType(types, typeOfRecord(entry.record));
    counts.add(entry.record.record);
    for (const finding of judge(entry.record)) tally.add(finding);
    dataSet.add(entry.record, base + entry.record.offset);
  };
  const { hold, release } = holdLines((line) => {
    for (const entry of reader.take(line)) {
      if ('finding' in entry) tally.add(entry.finding);
      else for (const finding of judge(entry.record)) tally.add(finding);
    }
  });
  const exact = (line: RawLine): void => {
    // Findings keep the order of the lines.
    release();
    for (const entry of reader.take(line)) takeEntry(entry);
  };
  const lines = reader.scan(exactFor(scanner, sink.rules?.exactTypes), {
    exact,
    isOnlyCounted: tally.isFull,
    described: hold,
    scanned: (scan, offset, isDescribed) => {
      records++;
      const { state } = scan;
      if (scan !== last) flushTypes();
      last = scan;
      run++;
      if (!isDescribed && state.issues > 0) countIssues(state);
      counts.take(scan);
      takeScan(scan, base + offset);
    },
  });
  try {
    const end = await feedLines(feed, buffer, start, {
      lines,
      long: exact,
      goesOn: ({ offset }) => {
        const bytes = offset - start.offset;
        flushTypes();
        flushIssues();
        onProgress?.({ records, types, bytes });
        return !reader.hasFailed() && goesOn(records, bytes);
      },
    });
    release();
    const isOpen = reader.isNeeded();
    for (const entry of reader.finish()) takeEntry(entry);
    return { records, types, bytes: end.offset - start.offset, end, isOpen };
  } finally {
    // What was read before an error stands.
    release();
    flushIssues();
    returnScanner(scanner);
  }
}

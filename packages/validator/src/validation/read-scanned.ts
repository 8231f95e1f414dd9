import { createScanTaker } from '../dataset/take-scan.ts';
import type { ByteFeed } from '../input/byte-feed.ts';
import type { EncodingWatch } from '../input/encoding-watch.ts';
import { isStated, type InputSource } from '../input/input-source.ts';
import { createLineReader } from '../input/read-ndjson.ts';
import type { RawLine } from '../input/read-lines.ts';
import { feedLines } from '../scan/feed-lines.ts';
import type { RecordScan } from '../scan/create-record-scan.ts';
import { createScanBuffer } from '../scan/scan-buffer.ts';
import { createLineScan, type LinePosition } from '../scan/scan-lines.ts';
import { typeOfRecord } from './judge-record.ts';
import { countType, type RecordSink, type SourceReading } from './source-reading.ts';

const bufferSize = 4 * 1024 * 1024;

/** Whether a source can be judged by its bytes: lines of JSON in UTF-8, whose records are whole as they stand. */
export const isScannable = ({ format, encoding, defaults, rows, dialect }: InputSource): boolean =>
  format === 'ndjson' &&
  rows === undefined &&
  dialect === undefined &&
  defaults === undefined &&
  (encoding === undefined || /^utf-?8$/i.test(encoding));

/** Where a part of a source begins, and who is told how far its reading has come. */
export interface ScannedOptions {
  readonly watch: EncodingWatch;
  readonly start?: LinePosition;
  readonly onProgress?: (reading: SourceReading) => void;
}

/** Reads lines of JSON by their bytes; every line that these do not settle goes to the exact path. */
export async function readScanned(
  source: InputSource,
  feed: ByteFeed,
  sink: RecordSink,
  { watch, start = { number: 1, offset: 0 }, onProgress }: ScannedOptions,
): Promise<SourceReading & { readonly end: LinePosition }> {
  const { tally, dataSet, judge, base, goesOn } = sink;
  const buffer = createScanBuffer(bufferSize);
  const takeScan = createScanTaker(dataSet.rows, buffer);
  const readLine = createLineReader(source, watch);
  const types = new Map<string, number>();
  let records = 0;
  // Records of one type follow each other: they are counted by the run.
  let last: RecordScan | undefined;
  let run = 0;
  const flushTypes = (): void => {
    if (last !== undefined) countType(types, last.entity.type, run);
    run = 0;
  };

  const exact = (line: RawLine): void => {
    const entry = readLine(line);
    if (entry === undefined) return;
    if ('finding' in entry) return tally.add(entry.finding);
    records++;
    countType(types, typeOfRecord(entry.record));
    for (const finding of judge(entry.record)) tally.add(finding);
    dataSet.add(entry.record, base + entry.record.offset);
  };
  const lines = createLineScan(
    buffer,
    { type: source.type, isStated: isStated(source.typeFrom), listed: sink.localCodes?.fault },
    {
      exact,
      isOnlyCounted: tally.isFull,
      scanned: (scan, offset) => {
        records++;
        const { state } = scan;
        if (scan !== last) flushTypes();
        last = scan;
        run++;
        for (let index = 0; index < state.issues; index++) {
          const code = state.codes[index];
          if (code !== undefined) tally.count(code, 'error', source.file);
        }
        takeScan(scan, base + offset);
      },
    },
  );
  const end = await feedLines(feed, buffer, start, {
    lines,
    long: exact,
    goesOn: ({ offset }) => {
      const bytes = offset - start.offset;
      flushTypes();
      onProgress?.({ records, types, bytes });
      return goesOn(records, bytes);
    },
  });
  return { records, types, bytes: end.offset - start.offset, end };
}

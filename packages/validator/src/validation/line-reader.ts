import type { EncodingWatch } from '../input/encoding-watch.ts';
import { isStated, type InputSource } from '../input/input-source.ts';
import { createTableReader } from '../input/read-csv.ts';
import type { RawLine } from '../input/read-lines.ts';
import { createLineReader } from '../input/read-ndjson.ts';
import type { SourceEntry } from '../input/source-entry.ts';
import type { LineListener, LineScan } from '../scan/line-listener.ts';
import type { RecordScan } from '../scan/record-scan.ts';
import { createRowsScan } from '../scan/rows/scan-rows.ts';
import { createLineScan } from '../scan/scan-lines.ts';
import type { Scanner } from '../scan/scanners.ts';

/** How the lines of a source are read: by their bytes where these settle it, else exactly. */
export interface SourceLines {
  /** Reads one line exactly. */
  readonly take: (line: RawLine) => SourceEntry[];
  /** What the end of the source completes. */
  readonly finish: () => SourceEntry[];
  /** Whether the rest of the source means nothing. */
  readonly hasFailed: () => boolean;
  /** Whether the next line has to be read exactly for the sake of those after it: a header, or a cell that runs on. */
  readonly isNeeded: () => boolean;
  readonly scan: (scanner: Scanner, listener: LineListener) => LineScan;
}

const jsonLines = (source: InputSource, watch: EncodingWatch): SourceLines => {
  const readLine = createLineReader(source, watch);
  const given = { type: source.type, isStated: isStated(source.typeFrom), defaults: source.defaults };
  return {
    take: (line) => {
      const entry = readLine(line);
      return entry === undefined ? [] : [entry];
    },
    finish: () => [],
    hasFailed: () => false,
    isNeeded: () => false,
    scan: (scanner, listener) => createLineScan(scanner, given, listener),
  };
};

const tableLines = (source: InputSource, watch: EncodingWatch): SourceLines => {
  const table = createTableReader(source, watch);
  let found: { readonly scan: RecordScan | undefined } | undefined;
  const isNeeded = (): boolean => !table.hasHeader() || table.isOpen();
  return {
    take: table.take,
    finish: table.finish,
    hasFailed: table.hasFailed,
    isNeeded,
    scan: ({ buffer, scans }, listener) => {
      const scanOfNext = (): RecordScan | undefined => {
        if (isNeeded()) return undefined;
        const layout = table.layout();
        if (layout === undefined) return undefined;
        found ??= { scan: scans.ofRows(layout.type, layout, source.defaults) };
        return found.scan;
      };
      return createRowsScan(buffer, scanOfNext, listener);
    },
  };
};

/** Prepares the reading of a source's lines. */
export const sourceLines = (source: InputSource, watch: EncodingWatch): SourceLines =>
  source.format === 'csv' ? tableLines(source, watch) : jsonLines(source, watch);

import { isUtf8 } from 'node:buffer';
import type { Entity, ErrorCode } from '@hutong/standard';
import type { RawLine } from '../input/read-lines.ts';
import type { RecordScan } from './create-record-scan.ts';
import type { ListedCodes } from '../records/kinds/code-check.ts';
import { createRecordScans } from './record-scans.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import { skipBlanks } from './spans/skip-blanks.ts';
import { typeAt } from './type-at.ts';

const lineFeed = 0x0a;

/** A record with more issues is left to the exact path, which lists only so many. */
const mostIssues = 40;

/** Who takes what comes out of the lines. */
export interface LineListener {
  /** A record that its bytes have shown to be good, or whose issues are only to be counted. */
  readonly scanned: (scan: RecordScan, offset: number) => void;
  /** A line that the exact path has to judge; its bytes are good until the next call. */
  readonly exact: (line: RawLine) => void;
  /** Whether an issue of this code needs no words any more. */
  readonly isOnlyCounted: (code: ErrorCode) => boolean;
}

/** The type that the source's records are of, as far as anybody said. */
export interface GivenType {
  readonly type?: string | undefined;
  /** Whether a record of another type is a contradiction. */
  readonly isStated: boolean;
  /** What loaded local lists say of local codes. */
  readonly listed?: ListedCodes | undefined;
}

/** Where the next line begins. */
export interface LinePosition {
  /** 1-based. */
  readonly number: number;
  readonly offset: number;
}

/**
 * Makes the function that goes through the whole lines of a buffer up to `end`, behind a line feed, and gives the number of lines.
 * A record is expected to be of the type of the one before it.
 */
export function createLineScan(buffer: ScanBuffer, { type, isStated, listed }: GivenType, listener: LineListener) {
  const { bytes, view } = buffer;
  const scans = createRecordScans(buffer, listed);
  let current: RecordScan | undefined;

  const isFor = ({ type: scanned }: Entity): boolean => type === undefined || !isStated || type === scanned;

  /** The offset of the line feed behind a record that a scan has read, or -1. */
  const tryScan = (scan: RecordScan, from: number): number => {
    scan.state.isTypeGiven = scan.entity.type === type;
    let end = scan.scan(from);
    if (end === -1) return -1;
    if (bytes[end] !== lineFeed) end = skipBlanks(bytes, end);
    if (bytes[end] !== lineFeed) return -1;
    const { issues, codes } = scan.state;
    if (issues > mostIssues) return -1;
    for (let index = 0; index < issues; index++) if (!listener.isOnlyCounted(codes[index] as ErrorCode)) return -1;
    return end;
  };

  const rescan = (from: number): number => {
    const found = typeAt(bytes, view, from) ?? type;
    if (found === undefined || found === current?.entity.type) return -1;
    const scan = scans(found);
    if (scan === undefined || !isFor(scan.entity)) return -1;
    current = scan;
    return tryScan(scan, from);
  };

  return (end: number, { number, offset }: LinePosition): number => {
    const isText = isUtf8(bytes.subarray(0, end));
    let from = 0;
    let lines = 0;
    while (from < end) {
      let lineEnd = -1;
      if (isText && bytes[from] === 0x7b) {
        if (current !== undefined) lineEnd = tryScan(current, from);
        if (lineEnd === -1) lineEnd = rescan(from);
      }
      if (lineEnd !== -1 && current !== undefined) listener.scanned(current, offset + from);
      else {
        lineEnd = bytes.indexOf(lineFeed, from);
        const to = bytes[lineEnd - 1] === 0x0d && lineEnd > from ? lineEnd - 1 : lineEnd;
        if (to > from)
          listener.exact({ number: number + lines, offset: offset + from, bytes: bytes.subarray(from, to) });
      }
      from = lineEnd + 1;
      lines++;
    }
    return lines;
  };
}

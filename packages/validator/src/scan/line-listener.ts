import type { ErrorCode } from '@hutong/standard';
import type { RawLine } from '../input/read-lines.ts';
import type { RecordScan } from './record-scan.ts';
import type { ScanBuffer } from './scan-buffer.ts';

/** Who takes what comes out of the lines. */
export interface LineListener {
  /** A record that its bytes have settled; its issues are only to be counted, unless they are `described` next. */
  readonly scanned: (scan: RecordScan, offset: number, isDescribed: boolean) => void;
  /** The line of the record that was scanned last, whose issues the exact path has to put into words; its bytes are good until the next call. */
  readonly described: (line: RawLine) => void;
  /** A line that the exact path has to judge; its bytes are good until the next call. */
  readonly exact: (line: RawLine) => void;
  /** Whether an issue of this code needs no words any more. */
  readonly isOnlyCounted: (code: ErrorCode) => boolean;
}

/** Where the next line begins. */
export interface LinePosition {
  /** 1-based. */
  readonly number: number;
  readonly offset: number;
}

const lineFeed = 0x0a;

/** Goes through the whole lines of a buffer up to `end`, behind a line feed, and gives the number of lines. */
export type LineScan = (end: number, position: LinePosition) => number;

/** A line of the buffer without its end. */
export function lineAt(
  { bytes }: ScanBuffer,
  from: number,
  lineEnd: number,
  { number, offset }: LinePosition,
): RawLine {
  const to = bytes[lineEnd - 1] === 0x0d && lineEnd > from ? lineEnd - 1 : lineEnd;
  return { number, offset: offset + from, bytes: bytes.subarray(from, to) };
}

/** Hands the line that begins at an offset of the buffer to the exact path; gives the offset of its line feed. */
export function leaveLine(buffer: ScanBuffer, from: number, position: LinePosition, listener: LineListener): number {
  const lineEnd = buffer.bytes.indexOf(lineFeed, from);
  // A blank line says nothing, but in a cell that runs on.
  listener.exact(lineAt(buffer, from, lineEnd, position));
  return lineEnd;
}

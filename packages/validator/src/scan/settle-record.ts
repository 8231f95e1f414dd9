import type { ErrorCode } from '@hutong/standard';
import { lineAt, type LineListener, type LinePosition } from './line-listener.ts';
import type { RecordScan } from './record-scan.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import type { ScanState } from './scan-state.ts';
import { isUsableUtf8 } from './spans/is-usable-utf8.ts';
import { skipBlanks } from './spans/skip-blanks.ts';

const lineFeed = 0x0a;
/** A record with more issues is left to the exact path, which lists only so many. */
const mostIssues = 40;

const wantsWords = ({ issues, codes }: ScanState, { isOnlyCounted }: LineListener): boolean => {
  for (let index = 0; index < issues; index++) if (!isOnlyCounted(codes[index] as ErrorCode)) return true;
  return false;
};

/**
 * Reads the record at an offset by a scan and tells the listener of it. Gives the offset of the line feed behind it; -1 when the
 * bytes do not settle it, so that the exact path has to judge it. Where not all bytes around it are known to be text (`isText`),
 * its own are looked at.
 */
export function settleRecord(
  buffer: ScanBuffer,
  scan: RecordScan,
  from: number,
  isText: boolean,
  position: LinePosition,
  listener: LineListener,
): number {
  const { bytes } = buffer;
  let end = scan.scan(from);
  if (end === -1) return -1;
  if (bytes[end] !== lineFeed) end = skipBlanks(bytes, end);
  if (bytes[end] !== lineFeed) return -1;
  const { state } = scan;
  if (state.issues > mostIssues || (!isText && !isUsableUtf8(bytes.subarray(from, end)))) return -1;
  const isDescribed = state.issues > 0 && wantsWords(state, listener);
  listener.scanned(scan, position.offset + from, isDescribed);
  if (isDescribed) describe(buffer, from, end, position, listener);
  return end;
}

/** Hands on the lines of a record, which are several where a cell of a table holds line ends. */
function describe(
  buffer: ScanBuffer,
  from: number,
  end: number,
  { number, offset }: LinePosition,
  { described }: LineListener,
): void {
  let line = number;
  for (let start = from; start <= end; line++) {
    const lineEnd = buffer.bytes.indexOf(lineFeed, start);
    described(lineAt(buffer, start, lineEnd, { number: line, offset }));
    start = lineEnd + 1;
  }
}

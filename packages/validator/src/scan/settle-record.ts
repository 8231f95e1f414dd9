import type { ErrorCode } from '@hutong/standard';
import type { LineListener } from './line-listener.ts';
import type { RecordScan } from './record-scan.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import { skipBlanks } from './spans/skip-blanks.ts';

const lineFeed = 0x0a;
/** A record with more issues is left to the exact path, which lists only so many. */
const mostIssues = 40;

/**
 * Reads the record at an offset by a scan. Gives the offset of the line feed behind it; -1 when the exact path has to judge it,
 * because the bytes do not settle it or there are words to be found for what is wrong.
 */
export function settleRecord(
  { bytes }: ScanBuffer,
  scan: RecordScan,
  from: number,
  isOnlyCounted: LineListener['isOnlyCounted'],
): number {
  let end = scan.scan(from);
  if (end === -1) return -1;
  if (bytes[end] !== lineFeed) end = skipBlanks(bytes, end);
  if (bytes[end] !== lineFeed) return -1;
  const { issues, codes } = scan.state;
  if (issues > mostIssues) return -1;
  for (let index = 0; index < issues; index++) if (!isOnlyCounted(codes[index] as ErrorCode)) return -1;
  return end;
}

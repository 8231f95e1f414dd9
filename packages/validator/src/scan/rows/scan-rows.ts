import { leaveLine, type LineListener, type LineScan } from '../line-listener.ts';
import type { RecordScan } from '../record-scan.ts';
import type { ScanBuffer } from '../scan-buffer.ts';
import { settleRecord } from '../settle-record.ts';
import { isUsableUtf8 } from '../spans/is-usable-utf8.ts';

/**
 * Makes the function that goes through the rows of a table. `scanOfNext` gives the check of the next row; none while the header is
 * unread or a quoted cell runs on from the line before.
 */
export function createRowsScan(
  buffer: ScanBuffer,
  scanOfNext: () => RecordScan | undefined,
  listener: LineListener,
): LineScan {
  return (end, { number, offset }) => {
    const { bytes } = buffer;
    const isText = isUsableUtf8(bytes.subarray(0, end));
    let from = 0;
    let lines = 0;
    // It can only change when the exact path has read a line.
    let scan = scanOfNext();
    while (from < end) {
      let lineEnd = -1;
      if (scan !== undefined) {
        scan.state.limit = end;
        lineEnd = settleRecord(buffer, scan, from, listener.isOnlyCounted);
        // Where some row is no text, the others are looked at one by one.
        if (!isText && lineEnd !== -1 && !isUsableUtf8(bytes.subarray(from, lineEnd))) lineEnd = -1;
      }
      if (lineEnd !== -1 && scan !== undefined) {
        listener.scanned(scan, offset + from);
        lines += scan.state.lines;
      } else {
        lineEnd = leaveLine(buffer, from, number + lines, offset, listener);
        scan = scanOfNext();
      }
      from = lineEnd + 1;
      lines++;
    }
    return lines;
  };
}

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
    const position = { number, offset };
    let from = 0;
    let lines = 0;
    // It can only change when the exact path has read a line.
    let scan = scanOfNext();
    while (from < end) {
      position.number = number + lines;
      let lineEnd = -1;
      if (scan !== undefined) {
        scan.state.limit = end;
        lineEnd = settleRecord(buffer, scan, from, isText, position, listener);
      }
      if (lineEnd !== -1 && scan !== undefined) lines += scan.state.lines;
      else {
        lineEnd = leaveLine(buffer, from, position, listener);
        scan = scanOfNext();
      }
      from = lineEnd + 1;
      lines++;
    }
    return lines;
  };
}

import type { Entity } from '@hutong/standard';
import { leaveLine, type LineListener, type LinePosition, type LineScan } from './line-listener.ts';
import type { RecordScan } from './record-scan.ts';
import type { Scanner } from './scanners.ts';
import { settleRecord } from './settle-record.ts';
import { isUsableUtf8 } from './spans/is-usable-utf8.ts';
import { typeAt } from './type-at.ts';

/** The type that the source's records are of, as far as anybody said. */
export interface GivenType {
  readonly type?: string | undefined;
  /** Whether a record of another type is a contradiction. */
  readonly isStated: boolean;
  /** Members that the data set shares. */
  readonly defaults?: Readonly<Record<string, unknown>> | undefined;
}

/** Makes the function that goes through lines of JSON. A record is expected to be of the type of the one before it. */
export function createLineScan(
  { buffer, scans }: Scanner,
  { type, isStated, defaults }: GivenType,
  listener: LineListener,
): LineScan {
  const { bytes, view } = buffer;
  let current: RecordScan | undefined;
  const isFor = ({ type: scanned }: Entity): boolean => type === undefined || !isStated || type === scanned;
  const position = { number: 0, offset: 0 };
  let isText = true;
  const tryScan = (scan: RecordScan, from: number): number => {
    scan.state.isTypeGiven = scan.entity.type === type;
    return settleRecord(buffer, scan, from, isText, position, listener);
  };
  const rescan = (from: number): number => {
    const found = typeAt(bytes, view, from) ?? type;
    if (found === undefined || found === current?.entity.type) return -1;
    const scan = scans.ofJson(found, defaults);
    if (scan === undefined || !isFor(scan.entity)) return -1;
    current = scan;
    return tryScan(scan, from);
  };
  return (end: number, { number, offset }: LinePosition): number => {
    isText = isUsableUtf8(bytes.subarray(0, end));
    position.offset = offset;
    let from = 0;
    let lines = 0;
    while (from < end) {
      let lineEnd = -1;
      position.number = number + lines;
      if (bytes[from] === 0x7b) {
        if (current !== undefined) lineEnd = tryScan(current, from);
        if (lineEnd === -1) lineEnd = rescan(from);
      }
      if (lineEnd === -1) lineEnd = leaveLine(buffer, from, position, listener);
      from = lineEnd + 1;
      lines++;
    }
    return lines;
  };
}

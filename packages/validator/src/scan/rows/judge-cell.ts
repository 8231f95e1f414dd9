import type { Column } from '../../input/find-column.ts';
import type { CompiledCheck } from '../../records/kinds/compiled-check.ts';
import type { ScanBuffer } from '../scan-buffer.ts';
import { pointMembers, type ScanState } from '../scan-state.ts';
import { cellEnd, type CellEnds } from './cell-end.ts';

/** Reads one cell from its content on; gives the offset behind the content, or -1 to leave the row to the exact path. */
export type CellScan = (from: number, end: number) => number;

/** What the judges of a table's cells share. */
export interface CellJudgeContext {
  readonly buffer: ScanBuffer;
  readonly state: ScanState;
  readonly ends: CellEnds;
  /** Its one number becomes 1 when anything within the row's position is wrong. */
  readonly wrongPoint: Int32Array;
}

/** A column whose cells are judged. */
export interface JudgedColumn {
  readonly read: Column['read'];
  readonly check: CompiledCheck;
  readonly isWithinPoint: boolean;
}

/** Puts a wrong value on record; false when it is good. */
export const report = ({ state, wrongPoint }: CellJudgeContext, column: JudgedColumn, value: unknown): boolean => {
  const { check, isWithinPoint } = column;
  if (check.accepts(value)) return false;
  check.explain(value, '', (code) => {
    state.codes[state.issues++] = code;
  });
  if (isWithinPoint) wrongPoint[0] = 1;
  return true;
};

/**
 * Judges a cell that its bytes have not shown to be good, by the exact check of its field. Where the bytes of a good value
 * are wanted (`isWanted`), a value that is only good once it is read is left to the exact path.
 */
export function judgeCell(
  context: CellJudgeContext,
  column: JudgedColumn,
  isWanted: (value: unknown) => boolean,
): CellScan {
  const { bytes, view } = context.buffer;
  return (from, end) => {
    const to = cellEnd(context.ends, bytes, view, from, end);
    if (to === -1) return -1;
    const value = column.read(bytes.toString('utf8', from, to));
    return !report(context, column, value) && isWanted(value) ? -1 : to;
  };
}

/** The member that is a text. */
const crsPoint = pointMembers['crs'];

const isAscii = (text: string): boolean => Buffer.byteLength(text) === text.length;

/** The same for a member of a position, which is one, good or not, wherever its members are numbers and its reference system a text. */
export function judgePointCell(context: CellJudgeContext, column: JudgedColumn, point: number): CellScan {
  const { bytes, view } = context.buffer;
  const { reading } = context.state;
  return (from, end) => {
    const to = cellEnd(context.ends, bytes, view, from, end);
    if (to === -1) return -1;
    const text = bytes.toString('utf8', from, to);
    const value = column.read(text);
    report(context, column, value);
    if (typeof value === 'number') reading[point] = Number.isFinite(value) ? value : NaN;
    else if (point === crsPoint) {
      if (!isAscii(text)) return -1;
      reading.set([from, to], point);
    }
    return to;
  };
}

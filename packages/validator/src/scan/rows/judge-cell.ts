import type { Column } from '../../input/find-column.ts';
import type { CompiledCheck } from '../../records/kinds/compiled-check.ts';
import type { ScanBuffer } from '../scan-buffer.ts';
import type { ScanState } from '../scan-state.ts';
import { cellEnd, type CellEnds } from './cell-end.ts';

/** Reads one cell from its content on; gives the offset behind the content, or -1 to leave the row to the exact path. */
export type CellScan = (from: number, end: number) => number;

/**
 * Judges a cell that its bytes have not shown to be good, by the exact check of its field. Where the bytes of a good value
 * are wanted (`isWanted`), a value that is only good once it is read is left to the exact path.
 */
export function judgeCell(
  { bytes, view }: ScanBuffer,
  state: ScanState,
  ends: CellEnds,
  { read }: Pick<Column, 'read'>,
  check: CompiledCheck,
  isWanted: (value: unknown) => boolean,
): CellScan {
  const report = (code: ScanState['codes'][number]): void => {
    state.codes[state.issues++] = code;
  };
  return (from, end) => {
    const to = cellEnd(ends, bytes, view, from, end);
    if (to === -1) return -1;
    const value = read(bytes.toString('utf8', from, to));
    if (check.accepts(value)) return isWanted(value) ? -1 : to;
    check.explain(value, '', report);
    return to;
  };
}

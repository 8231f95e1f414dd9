import type { FieldRole } from '../field-role.ts';
import type { ScanState } from '../scan-state.ts';
import type { SourceText } from '../source-text.ts';
import { emitKept } from './emit-kept.ts';
import type { QuickCell } from './quick/quick-cell.ts';

/** What a column's quick reading needs besides. */
export interface QuickPlace {
  readonly source: SourceText;
  readonly state: ScanState;
  readonly delimiter: number;
  readonly isLast: boolean;
  readonly isReference: boolean;
  /** The call that reads the cell carefully from `p` on. */
  readonly careful: string;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The statements that read the cell at `p` and move `p` behind its delimiter, or `q` behind the last cell of a row: quickly
 * where that will do, else carefully.
 */
export function emitQuickCell(
  quick: QuickCell | undefined,
  role: FieldRole,
  { source, state, delimiter, isLast, isReference, careful }: QuickPlace,
): string {
  const slow = isLast ? `q = ${careful};\n  if (q === -1) return -1;` : `p = ${careful};\n  if (p === -1) return -1;`;
  if (quick === undefined) return slow;
  const { statements, isEnded = false, found, value } = quick;
  const end = isLast
    ? `if (bytes[q] !== ${lineFeed} && bytes[q] !== ${carriageReturn}) break quick;`
    : `if (bytes[q] !== ${delimiter}) break quick;`;
  const kept = emitKept(role, isReference ? { site: found } : { code: found, value }, source, state);
  return `cell: {
    quick: {
    ${statements}
    ${isEnded ? '' : end}
    ${kept} ${isLast ? '' : 'p = q + 1;'}
    break cell;
    }
    ${slow}
  }`;
}

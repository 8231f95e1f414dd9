import type { Column } from '../../input/find-column.ts';
import { compileField } from '../../records/compile-field.ts';
import type { ListedCodes } from '../../records/kinds/code-check.ts';
import { carriesNumber, isFreeText, mayCarryNumber } from '../../records/personal-number.ts';
import type { FieldRole } from '../field-role.ts';
import type { FieldScan } from '../kinds/field-scan.ts';
import { fieldScan } from '../kinds/field-scans.ts';
import { referenceScan } from '../kinds/reference-scan.ts';
import type { ScanBuffer } from '../scan-buffer.ts';
import { addFact, type ScanState } from '../scan-state.ts';
import { referenceSite } from '../sites.ts';
import type { SourceText } from '../source-text.ts';
import { urnEnd } from '../spans/urn-end.ts';
import { cellEnd, proseEnd, type CellEnds } from './cell-end.ts';
import { judgeCell } from './judge-cell.ts';
import { holdsJson } from './row-members.ts';

/** What the cells of one table share. */
export interface CellContext {
  readonly buffer: ScanBuffer;
  readonly state: ScanState;
  readonly ends: CellEnds;
  /** What loaded local lists say of local codes. */
  readonly listed?: ListedCodes | undefined;
  /** The statement that puts the column's cell on record as stated. */
  readonly seen: string;
  readonly isLast: boolean;
}

const scanOf = (
  { field }: Column,
  role: FieldRole,
  source: SourceText,
  { ends, state }: Pick<CellContext, 'ends' | 'state'>,
): FieldScan | undefined => {
  // Where somebody looks at a text again, its bytes have to be its characters.
  const contentEnd = (from: string): string =>
    role.slot === undefined && field.kind.type === 'text'
      ? `${source.bind(proseEnd)}(${source.bind(ends)}, bytes, view, ${source.bind(state)}, ${from}, e)`
      : `${source.bind(cellEnd)}(${source.bind(ends)}, bytes, view, ${from}, e)`;
  const { prefix } = role;
  if (prefix !== undefined)
    return {
      isQuoted: true,
      condition: (from) =>
        `${source.matches(prefix, from)} && (q = ${source.bind(urnEnd)}(bytes, ${from} + ${prefix.length})) !== -1`,
    };
  if (field.kind.type === 'reference') return referenceScan(field.kind.to, referenceSite, { source, contentEnd });
  // How a reading is written tells its kind, which is another matter in JSON.
  if (field.kind.type === 'scalar') return undefined;
  return fieldScan(field, { source, contentEnd });
};

const quote = 0x22;
const equals = 0x3d;

/**
 * The statements that read the cell at `p` and move `p` behind its delimiter, or `q` behind the last cell of a row.
 * `e` is the byte that ends its content: a quote or the delimiter. What the bytes do not show to be good goes to the exact check
 * of the field.
 */
export function emitCell(
  column: Column | undefined,
  role: FieldRole,
  source: SourceText,
  { buffer, state, ends, listed, seen, isLast }: CellContext,
): string {
  const isEnd = (at: string): string => `${source.bind(ends.ends)}[bytes[${at}]] === 1`;
  const next = isLast
    ? `if (e === ${quote}) q++;`
    : `if (e === ${quote}) q++;
  if (bytes[q] !== ${ends.delimiter}) return -1;
  p = q + 1;`;
  const begin = `e = ${ends.delimiter};
  if (bytes[p] === ${quote}) { e = ${quote}; p++; }`;
  const isEmpty = `bytes[p] === e || e !== ${quote} && ${isEnd('p')}`;
  if (column === undefined)
    return `${begin}
  q = ${source.bind(cellEnd)}(${source.bind(ends)}, bytes, view, p, e); if (q === -1) return -1;
  ${next}`;
  const { field } = column;
  const { slot, point } = role;
  const bound = source.bind(state);
  // A text that is a formula is for the exact path to report.
  const start = field.kind.type === 'text' ? `${begin}\n  if (bytes[p] === ${equals}) return -1;` : begin;
  const isReference = field.kind.type === 'reference';
  const isProse = isFreeText(field);
  const isWanted =
    isReference || slot !== undefined || point !== undefined
      ? () => true
      : (value: unknown) => isProse && carriesNumber(value);
  const isExactOnly = holdsJson(column) || role.isNeeded === true || point !== undefined;
  const judge = isExactOnly
    ? 'return -1;'
    : `${seen}
    q = ${source.bind(judgeCell(buffer, state, ends, column, compileField(field, listed), isWanted))}(p, e);
    if (q === -1) return -1;`;
  const rest = `if (${isEmpty}) q = p;
  else {
    ${judge}
  }`;
  const scan = holdsJson(column) ? undefined : scanOf(column, role, source, { ends, state });
  if (scan === undefined) return `${start}\n  ${rest}\n  ${next}`;
  const kept = [
    slot === undefined ? '' : `${bound}.slot[${slot * 2}] = p; ${bound}.slot[${slot * 2 + 1}] = q;`,
    role.code === undefined || scan.found === undefined ? '' : `${bound}.code[${role.code}] = ${scan.found} + 1;`,
    isReference ? `if (!${source.bind(addFact)}(${bound}, t, p, q)) return -1;` : '',
    point === undefined
      ? ''
      : scan.value === undefined
        ? `${bound}.reading[${point}] = p; ${bound}.reading[${point + 1}] = q;`
        : `${bound}.reading[${point}] = ${scan.value};`,
  ];
  const isClear = isProse ? ` && !${source.bind(mayCarryNumber)}(bytes, p, q)` : '';
  const isEnded = isLast ? `(bytes[q] === e || e !== ${quote} && ${isEnd('q')})` : 'bytes[q] === e';
  return `${start}
  if (${scan.condition('p')}${isClear} && ${isEnded}) {
    ${seen} ${kept.join(' ')}
  } else ${rest}
  ${next}`;
}

import type { Column } from '../../input/find-column.ts';
import { compileField } from '../../records/compile-field.ts';
import type { ListedCodes } from '../../records/kinds/code-check.ts';
import { carriesNumber, isFreeText, mayCarryNumber } from '../../records/personal-number.ts';
import type { FieldRole } from '../field-role.ts';
import type { FieldScan } from '../kinds/field-scan.ts';
import { fieldScan } from '../kinds/field-scans.ts';
import { referenceScan, urnScan } from '../kinds/reference-scan.ts';
import { referenceSite } from '../sites.ts';
import type { SourceText } from '../source-text.ts';
import { cellEnd, proseEnd } from './cell-end.ts';
import { emitForgotten, emitKept } from './emit-kept.ts';
import { judgeCell, judgePointCell, type CellJudgeContext, type CellScan } from './judge-cell.ts';
import { isJudgedAlone, judgeJsonCell } from './judge-json-cell.ts';
import type { QuickCell } from './quick/quick-cell.ts';
import { holdsJson } from './row-members.ts';

/** What the cells of one table share. */
export interface CellContext extends CellJudgeContext {
  /** What loaded local lists say of local codes. */
  readonly listed?: ListedCodes | undefined;
}

/** Where a column stands. */
export interface CellPlace {
  /** The statement that puts the column's cell on record as empty. */
  readonly empty: string;
  readonly isLast: boolean;
  /** Whether it is a member of the position, at whatever depth. */
  readonly isWithinPoint: boolean;
}

const scanOf = (
  { field }: Column,
  role: FieldRole,
  source: SourceText,
  { ends, state }: CellJudgeContext,
): FieldScan | undefined => {
  // Where somebody looks at a text again, its bytes have to be its characters.
  const contentEnd = (from: string): string =>
    role.slot === undefined && field.kind.type === 'text'
      ? `${source.bind(proseEnd)}(${source.bind(ends)}, bytes, view, ${source.bind(state)}, ${from}, e)`
      : `${source.bind(cellEnd)}(${source.bind(ends)}, bytes, view, ${from}, e)`;
  const { prefix } = role;
  if (prefix !== undefined) return urnScan(prefix, { source, contentEnd });
  if (field.kind.type === 'reference') return referenceScan(field.kind.to, referenceSite, { source, contentEnd });
  // How a reading is written tells its kind, which is another matter in JSON.
  if (field.kind.type === 'scalar') return undefined;
  return fieldScan(field, { source, contentEnd });
};

const quote = 0x22;
const equals = 0x3d;

/**
 * The statements that read the cell at `p` in whatever form, and return the offset behind its delimiter or, in the last column,
 * behind the cell. `e` is the byte that ends its content: a quote or the delimiter. What the bytes do not show to be good goes to
 * the exact check of the field.
 */
export function emitCarefulCell(
  column: Column | undefined,
  role: FieldRole,
  source: SourceText,
  context: CellContext,
  { empty, isLast, isWithinPoint }: CellPlace,
  quick?: QuickCell,
): string {
  const { state, ends, listed } = context;
  const isEnd = (at: string): string => `${source.bind(ends.ends)}[bytes[${at}]] === 1`;
  const next = isLast
    ? `return e === ${quote} ? q + 1 : q;`
    : `if (e === ${quote}) q++;
  return bytes[q] === ${ends.delimiter} ? q + 1 : -1;`;
  const begin = `e = ${ends.delimiter};
  if (bytes[p] === ${quote}) { e = ${quote}; p++; }`;
  const isEmpty = `bytes[p] === e || e !== ${quote} && ${isEnd('p')}`;
  if (column === undefined)
    return `${begin}
  q = ${source.bind(cellEnd)}(${source.bind(ends)}, bytes, view, p, e); if (q === -1) return -1;
  ${next}`;
  const { field } = column;
  const { slot, point } = role;
  // A text that is a formula is for the exact path to report.
  const formula = field.kind.type === 'text' ? `if (bytes[p] === ${equals}) return -1;` : '';
  const start = `${begin}\n  ${formula} ${emitForgotten(role, source, state)}`;
  const isReference = field.kind.type === 'reference';
  const isProse = isFreeText(field);
  const isWanted = isReference || slot !== undefined ? () => true : (value: unknown) => isProse && carriesNumber(value);
  const isJson = holdsJson(column);
  const cellJudge = (): CellScan => {
    const judged = { read: column.read, check: compileField(field, listed), isWithinPoint };
    if (isJson) return judgeJsonCell(context, judged);
    return point === undefined ? judgeCell(context, judged, isWanted) : judgePointCell(context, judged, point);
  };
  const isExactOnly = role.isNeeded === true || (isJson && !isJudgedAlone(column, role));
  const judge = isExactOnly
    ? 'return -1;'
    : `q = ${source.bind(cellJudge())}(p, e);
    if (q === -1) return -1;`;
  const rest = `if (${isEmpty}) { q = p; ${empty} }
  else {
    ${judge}
  }`;
  const scan = isJson ? undefined : scanOf(column, role, source, context);
  if (scan === undefined) return `${start}\n  ${rest}\n  ${next}`;
  const site = isReference ? 't' : undefined;
  const kept = emitKept(role, { code: scan.found, value: scan.value, site }, source, state);
  const found = site ?? scan.found ?? '0';
  const remember = quick?.remember === undefined ? '' : `if (e !== ${quote}) ${quick.remember(source, found)}`;
  const isClear = isProse ? ` && !${source.bind(mayCarryNumber)}(bytes, p, q)` : '';
  const isEnded = isLast ? `(bytes[q] === e || e !== ${quote} && ${isEnd('q')})` : 'bytes[q] === e';
  return `${start}
  if (${scan.condition('p')}${isClear} && ${isEnded}) {
    ${kept} ${remember}
  } else ${rest}
  ${next}`;
}

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
import { cellEnd, type CellEnds } from './cell-end.ts';
import { judgeCell } from './judge-cell.ts';
import { holdsJson } from './row-members.ts';

/** What the cells of one table share. */
export interface CellContext {
  readonly buffer: ScanBuffer;
  readonly state: ScanState;
  readonly ends: CellEnds;
  /** What loaded local lists say of local codes. */
  readonly listed?: ListedCodes | undefined;
}

const scanOf = ({ field }: Column, role: FieldRole, source: SourceText, ends: CellEnds): FieldScan | undefined => {
  const contentEnd = (from: string): string => `${source.bind(cellEnd)}(${source.bind(ends)}, bytes, ${from}, o)`;
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

/**
 * The statements that read the content of a cell from `p` on, behind its quote if it has one (`o` is 1), and set `q` behind it.
 * What the bytes do not show to be good goes to the exact check of the field.
 */
export function emitCell(
  column: Column | undefined,
  role: FieldRole,
  source: SourceText,
  { buffer, state, ends, listed }: CellContext,
): string {
  if (column === undefined)
    return `q = ${source.bind(cellEnd)}(${source.bind(ends)}, bytes, p, o); if (q === -1) return -1;`;
  if (holdsJson(column)) return 'return -1;';
  const { field } = column;
  const { slot, point } = role;
  const bound = source.bind(state);
  const isReference = field.kind.type === 'reference';
  const isProse = isFreeText(field);
  const isWanted =
    isReference || slot !== undefined || point !== undefined
      ? () => true
      : (value: unknown) => isProse && carriesNumber(value);
  const judge = (): string =>
    role.isNeeded === true || point !== undefined
      ? 'return -1;'
      : `{ q = ${source.bind(judgeCell(buffer, state, ends, column, compileField(field, listed), isWanted))}(p, o); if (q === -1) return -1; }`;
  const scan = scanOf(column, role, source, ends);
  if (scan === undefined) return judge();
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
  return `if (${scan.condition('p')}${isClear} && (o === 1 ? bytes[q] === 34 : ${source.bind(ends.ends)}[bytes[q]] === 1)) { ${kept.join(' ')} }
    else ${judge()}`;
}

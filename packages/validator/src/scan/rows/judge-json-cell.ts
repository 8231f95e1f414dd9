import type { Field } from '@hutong/standard';
import { isPosition } from '../../dataset/entity-traits.ts';
import { doubledMembers } from '../../input/doubled-members.ts';
import type { Column } from '../../input/find-column.ts';
import { isFreeText } from '../../records/personal-number.ts';
import type { FieldRole } from '../field-role.ts';
import { proseEnd } from './cell-end.ts';
import { report, type CellJudgeContext, type CellScan, type JudgedColumn } from './judge-cell.ts';

const quote = 0x22;

/** Whether nobody but its own check looks into the values of a field. */
const isItsOwn = (field: Field): boolean => {
  const { kind } = field;
  if (kind.type === 'reference' || isPosition(field) || isFreeText(field)) return false;
  if (kind.type === 'list') return isItsOwn(kind.items);
  return kind.type !== 'object' || Object.values(kind.fields).every(isItsOwn);
};

/** Whether the cells of a column of JSON can be judged one by one: they hold the whole value of a field at which nobody else looks. */
export const isJudgedAlone = ({ path, field }: Column, { slot, given }: FieldRole): boolean =>
  slot === undefined && given === undefined && (path.length === 1 || field.kind.type !== 'any') && isItsOwn(field);

/** Judges a cell of JSON by the exact check of its field; the value is made for that, of the cell alone. */
export function judgeJsonCell(context: CellJudgeContext, column: JudgedColumn): CellScan {
  const { ends, state } = context;
  const { bytes, view } = context.buffer;
  return (from, end) => {
    const to = proseEnd(ends, bytes, view, state, from, end);
    if (to === -1) return -1;
    const cell = bytes.toString('utf8', from, to);
    const text = end === quote ? cell.replaceAll('""', '"') : cell;
    const value = column.read(text);
    if (typeof value === 'object' && value !== null && doubledMembers(text, value).length > 0) return -1;
    report(context, column, value);
    return to;
  };
}

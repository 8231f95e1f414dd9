import { bilingual, type BilingualText } from '@hutong/standard';
import { dateOfSerial } from './date-cells.ts';
import type { Workbook } from './read-workbook.ts';

/** A cell as the sheet's XML holds it. */
export interface RawCell {
  /** `s` shared string, `str` formula text, `inlineStr`, `b`, `e`, `d`, `n`. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly hasFormula: boolean;
}

/** A cell's text, whether it is a date by its format, and what makes it unusable. */
export interface SheetCell {
  readonly text: string;
  readonly isDate?: true;
  readonly problem?: BilingualText;
}

/** A spreadsheet keeps fifteen significant digits of a number (IEEE 754 binary64 as ECMA-376 applications write it). */
const exactDigits = 1e15;

const numberCell = (value: string, isDateStyle: boolean, starts1904: boolean): SheetCell => {
  const number = Number(value);
  if (isDateStyle) {
    const text = dateOfSerial(number, starts1904);
    if (text !== undefined) return { text, isDate: true };
  }
  if (Math.abs(number) >= exactDigits)
    return {
      text: '',
      problem: bilingual(
        '数字超过 15 位，电子表格已丢失末位',
        'A number of more than 15 digits, of which the spreadsheet has lost the last ones',
      ),
    };
  return { text: Number.isFinite(number) ? String(number) : value };
};

/** What a cell says. */
export function readCell({ type, style, value, hasFormula }: RawCell, workbook: Workbook): SheetCell {
  if (hasFormula && value === '' && type !== 'str')
    return { text: '', problem: bilingual('公式没有保存计算结果', 'A formula whose result was not saved') };
  switch (type) {
    case 's': {
      const text = workbook.sharedStrings[Number(value)];
      return text === undefined || value === ''
        ? { text: '', problem: bilingual('工作簿缺少该单元格的文本', 'The workbook lacks the text of the cell') }
        : { text };
    }
    case 'b':
      return { text: value === '1' ? 'true' : 'false' };
    case 'e':
      return { text: '', problem: bilingual(`错误值 ${value}`, `The error value ${value}`) };
    case 'd':
      return { text: value, isDate: true };
    case 'str':
    case 'inlineStr':
      return { text: value };
    default:
      return value === '' ? { text: '' } : numberCell(value, workbook.isDateStyle[style] ?? false, workbook.starts1904);
  }
}

import { bilingual } from '@hutong/standard';
import { createFinding, type Finding } from '../findings/finding.ts';
import type { TableColumns } from './table-columns.ts';
import type { TableRow } from './table-row.ts';

/** Cells that a spreadsheet keeps as a date in columns that hold none: room `3-1` becomes the first of March. */
export function misreadDates({ datesAt, line, placeOf }: TableRow, columns: TableColumns, file: string): Finding[] {
  return [...(datesAt ?? [])].flatMap((index) => {
    const field = columns.fieldAt(index);
    if (field === undefined || ['date', 'dateTime', 'any', 'scalar'].includes(field.kind.type)) return [];
    const { title } = field;
    return [
      createFinding('HT3012', {
        file,
        line,
        ...placeOf(index),
        severity: 'warning',
        message: bilingual(
          `单元格 ${placeOf(index).cell} 存为日期，而${title.zh}不是日期：原文可能已被电子表格改写`,
          `Cell ${placeOf(index).cell} is kept as a date, while ${title.en} is none: the spreadsheet may have changed what was typed`,
        ),
        fix: bilingual('把该列设为文本格式后重新填写', 'Set the column to text and enter the value again'),
      }),
    ];
  });
}

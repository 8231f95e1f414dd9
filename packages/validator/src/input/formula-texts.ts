import { bilingual } from '@hutong/standard';
import { createFinding, type Finding } from '../findings/finding.ts';
import type { TableColumns } from './table-columns.ts';
import type { TableRow } from './table-row.ts';

/** Whether a text is what a spreadsheet takes for a formula. */
const isFormula = (cell: string): boolean => cell.charCodeAt(0) === 0x3d;

/** Text cells of a table as text that a spreadsheet would run; in other columns they are no values anyway. */
export function formulaTexts({ cells, line, placeOf }: TableRow, columns: TableColumns, file: string): Finding[] {
  if (!cells.some(isFormula)) return [];
  return cells.flatMap((cell, index) => {
    const field = columns.fieldAt(index);
    if (field?.kind.type !== 'text' || !isFormula(cell)) return [];
    const { title } = field;
    return [
      createFinding('HT3012', {
        file,
        line,
        ...placeOf(index),
        severity: 'warning',
        message: bilingual(
          `第 ${index + 1} 列${title.zh}以“=”开头：电子表格会把它当作公式执行`,
          `Column ${index + 1}, ${title.en}, begins with "=": a spreadsheet runs it as a formula`,
        ),
        fix: bilingual('导出公式的结果，而不是公式', 'Export the result of the formula instead of the formula'),
      }),
    ];
  });
}

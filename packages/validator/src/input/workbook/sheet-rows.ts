import { bilingual } from '@hutong/standard';
import { createFinding, type Finding } from '../../findings/finding.ts';
import type { TableRow } from '../table-row.ts';
import { columnLetters, columnOfReference } from './cell-reference.ts';
import { parseXml } from './parse-xml.ts';
import type { Workbook, WorkbookSheet } from './read-workbook.ts';
import { readCell } from './sheet-cell.ts';

/** Rows have no offsets: they count as so many bytes each. */
const rowUnit = 64;

/** Sheets have at most this many columns (ECMA-376 applications); cells beyond are not kept. */
const maximumColumns = 16_384;

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  hasFormula: boolean;
}

/** The rows of a sheet that hold anything, a batch per piece of its XML; cells are text as the standard writes it. */
export async function* sheetRows(
  workbook: Workbook,
  sheet: WorkbookSheet,
  file: string,
): AsyncGenerator<readonly TableRow[]> {
  let rows: TableRow[] = [];
  let line = 0;
  let nextColumn = 0;
  let cells: string[] = [];
  let dates = new Set<number>();
  let unread = new Set<number>();
  let findings: Finding[] = [];
  let cell: OpenCell | undefined;
  let holder = '';

  const placeOf = (row: number) => (column: number) => ({
    column: column + 1,
    cell: `${columnLetters(column)}${row}`,
  });

  const closeCell = ({ column, ...raw }: OpenCell): void => {
    nextColumn = column + 1;
    if (column >= maximumColumns) return;
    const { text, isDate, problem } = readCell(raw, workbook);
    while (cells.length < column) cells.push('');
    cells[column] = text;
    if (isDate) dates.add(column);
    if (problem !== undefined) {
      unread.add(column);
      findings.push(
        createFinding('HT3012', {
          file,
          line,
          ...placeOf(line)(column),
          message: bilingual(
            `单元格 ${columnLetters(column)}${line}：${problem.zh}`,
            `Cell ${columnLetters(column)}${line}: ${problem.en}`,
          ),
        }),
      );
    }
  };

  // They stand behind all rows, each as a reference such as `B2:B5`.
  const takeMerged = (reference: string): void => {
    const [first = '', last = ''] = reference.split(':');
    const from = Number(first.replace(/^[A-Z]+/, ''));
    const column = columnOfReference(first);
    if (column === undefined) return;
    const finding = createFinding('HT3012', {
      file,
      line: from,
      ...placeOf(from)(column),
      message: bilingual(
        `单元格 ${reference} 已合并：只有 ${first} 有值，其余为空`,
        `Cells ${reference} are merged: only ${first} holds the value, the others are empty`,
      ),
      fix: bilingual('取消合并，并在每个单元格中填写该值', 'Unmerge the cells and write the value into each of them'),
    });
    rows.push({
      line: Number(last.replace(/^[A-Z]+/, '')),
      offset: (line + 1) * rowUnit,
      cells: [],
      isGarbled: false,
      placeOf: placeOf(from),
      findings: [finding],
      isRemark: true,
    });
  };

  const open = (name: string, attribute: (name: string) => string | undefined): void => {
    holder = name;
    if (name === 'row') {
      line = Number(attribute('r') ?? line + 1);
      nextColumn = 0;
      cells = [];
      dates = new Set();
      unread = new Set();
      findings = [];
    } else if (name === 'c')
      cell = {
        column: columnOfReference(attribute('r') ?? '') ?? nextColumn,
        type: attribute('t') ?? 'n',
        style: Number(attribute('s') ?? 0),
        value: '',
        hasFormula: false,
      };
    else if (name === 'mergeCell') takeMerged(attribute('ref') ?? '');
    else if (name === 'f' && cell !== undefined) cell.hasFormula = true;
  };

  const close = (name: string): void => {
    holder = '';
    if (name === 'c' && cell !== undefined) {
      closeCell(cell);
      cell = undefined;
    } else if (name === 'row' && (findings.length > 0 || cells.some((text) => text !== '')))
      rows.push({
        line,
        offset: line * rowUnit,
        cells,
        isGarbled: false,
        placeOf: placeOf(line),
        findings,
        datesAt: dates,
        unreadAt: unread,
      });
  };

  const text = (piece: string): void => {
    if (cell !== undefined && (holder === 'v' || holder === 't')) cell.value += piece;
  };

  for await (const _ of parseXml(sheet.read(), { open, close, text })) {
    if (rows.length > 0) yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

import { bilingual, findEntity, type Entity } from '@hutong/standard';
import { createFinding } from '../findings/finding.ts';
import { withDefaults } from './defaults.ts';
import type { Column } from './find-column.ts';
import { dialectColumns } from './dialect.ts';
import { typeOfHeaders } from './infer-type.ts';
import { formulaTexts } from './formula-texts.ts';
import { isStated, type InputSource } from './input-source.ts';
import { brokenLine } from './line-findings.ts';
import { misreadDates } from './misread-dates.ts';
import type { SourceEntry } from './source-entry.ts';
import { readTableColumns, type TableColumns } from './table-columns.ts';
import type { TableRow } from './table-row.ts';

/** Rows with a single filled cell above the header are titles, as people put over tables; more are not looked for. */
const maximumTitles = 10;

/** The cells of a sheet's row in the header's width: a sheet leaves out empty cells at the end. */
const fitted = (cells: readonly string[], width: number): readonly string[] =>
  cells.length < width
    ? [...cells, ...Array.from({ length: width - cells.length }, () => '')]
    : cells.slice(width).every((cell) => cell === '')
      ? cells.slice(0, width)
      : cells;

/** Turns the rows of one table into records: the first row that is no title names the columns. */
export function createTableRecords(source: InputSource) {
  const { file, defaults, rows: sheet } = source;
  const typeIsStated = isStated(source.typeFrom);
  let columns: TableColumns | undefined;
  let headerLine = 0;
  let entity: Entity | undefined;
  let titles = 0;
  let hasFailed = false;

  // Text of one column has a header of one cell; a sheet leaves out the empty cells beside a title.
  const isTitle = ({ cells }: TableRow): boolean =>
    (sheet !== undefined || cells.length > 1) && cells.filter((cell) => cell !== '').length === 1;

  const readHeader = (row: TableRow): SourceEntry[] => {
    if (titles < maximumTitles && isTitle(row)) {
      titles++;
      return [];
    }
    if (source.dialect !== undefined) {
      columns = dialectColumns(row, file);
      return columns.findings.map((finding) => ({ finding }));
    }
    const type = source.type ?? typeOfHeaders(row.cells);
    entity = type === undefined ? undefined : findEntity(type);
    if (entity === undefined) {
      hasFailed = true;
      const message =
        type === undefined
          ? bilingual('看不出该表是哪种记录', 'It cannot be told which records this table holds')
          : bilingual(`标准中没有记录类型“${type}”`, `The standard has no record type "${type}"`);
      const fix = bilingual('用 --type 或清单指明类型', 'Name the type with --type or in the manifest');
      return [{ finding: createFinding('HT1011', { file, line: row.line, message, fix }) }];
    }
    columns = readTableColumns(entity, row, file);
    headerLine = row.line;
    return columns.findings.map((finding) => ({ finding }));
  };

  const readRow = (row: TableRow, type: string | undefined, table: TableColumns): SourceEntry[] => {
    const { line, offset, isGarbled } = row;
    const cells = sheet === undefined ? row.cells : fitted(row.cells, table.width);
    if (cells.length !== table.width)
      return [
        {
          finding: brokenLine(
            file,
            line,
            `该行有 ${cells.length} 列，表头有 ${table.width} 列`,
            `The row has ${cells.length} cells, the header ${table.width}`,
          ),
        },
      ];
    const record = table.recordOf(cells);
    const doubled = table.doubledIn(cells);
    if (type !== undefined) record['type'] ??= type;
    return [
      ...[...misreadDates(row, table, file), ...(sheet === undefined ? formulaTexts(row, table, file) : [])].map(
        (finding) => ({ finding }),
      ),
      {
        record: {
          place: { file, line },
          offset,
          record: withDefaults(record, defaults),
          ...(doubled.length === 0 ? {} : { doubled }),
          ...(type === undefined ? {} : { type }),
          typeIsStated,
          isGarbled,
          sharing: source.sharing,
          // An empty cell that could not be read is told of once.
          isReported: (pointer) => row.unreadAt?.has(table.indexOf(pointer) ?? -1) === true,
          locate: (pointer) => {
            const index = table.indexOf(pointer);
            return index === undefined ? {} : row.placeOf(index);
          },
        },
      },
    ];
  };

  return {
    take: (row: TableRow): SourceEntry[] => {
      if (row.isRemark === true && (columns === undefined || row.line <= headerLine)) return [];
      const found = (row.findings ?? []).map((finding): SourceEntry => ({ finding }));
      if (hasFailed || row.isRemark === true) return found;
      return [...found, ...(columns === undefined ? readHeader(row) : readRow(row, entity?.type, columns))];
    },
    /** The header could not be read, so that the rows mean nothing. */
    get hasFailed(): boolean {
      return hasFailed;
    },
    get hasHeader(): boolean {
      return columns !== undefined;
    },
    /** What the rows hold, once the header has been read. */
    get held(): { readonly type: string; readonly columns: readonly (Column | undefined)[] } | undefined {
      const known = columns?.columns;
      return known === undefined || entity === undefined ? undefined : { type: entity.type, columns: known };
    },
  };
}

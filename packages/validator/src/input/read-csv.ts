import { createRowReader, delimiterOf, type CsvRow } from './csv-rows.ts';
import { createEncodingWatch } from './encoding-watch.ts';
import type { InputSource } from './input-source.ts';
import { brokenLine, lineTooLong } from './line-findings.ts';
import { readLines } from './read-lines.ts';
import type { SourceEntry } from './source-entry.ts';
import { createTableRecords } from './table-records.ts';
import type { TableRow } from './table-row.ts';

const columnBefore = (cells: readonly string[], index: number): number =>
  cells.slice(0, index).reduce((sum, cell) => sum + cell.length + 1, 1);

/** A line of text as a row; the column of a cell is known where no quote stands between. */
const rowOf = (row: Extract<CsvRow, { cells: unknown }>): TableRow => ({
  line: row.line,
  offset: row.offset,
  cells: row.cells,
  isGarbled: row.isGarbled,
  placeOf: (index) => (row.text.includes('"') ? {} : { column: columnBefore(row.cells, index) }),
});

/** Reads a table as text: the first line names the columns, each further row is a record. */
export async function* readCsv(source: InputSource): AsyncGenerator<SourceEntry[]> {
  const { file } = source;
  const watch = createEncodingWatch(file, source.encoding);
  const table = createTableRecords(source);
  let rows: ReturnType<typeof createRowReader> | undefined;
  let hasFailed = false;

  const entriesOf = (row: CsvRow): SourceEntry[] =>
    'broken' in row
      ? [
          {
            finding: brokenLine(
              file,
              row.line,
              '引号不成对或位置不对',
              'A quote is not closed or stands in a wrong place',
            ),
          },
        ]
      : table.take(rowOf(row));

  for await (const lines of readLines(source.open())) {
    const entries: SourceEntry[] = [];
    for (const line of lines) {
      if (hasFailed) break;
      if (line.tooLong !== undefined) {
        entries.push({ finding: lineTooLong(file, line.number, line.tooLong) });
        hasFailed ||= !table.hasHeader;
        continue;
      }
      const text = watch.decode(line);
      rows ??= text.text.trim() === '' ? undefined : createRowReader(source.delimiter ?? delimiterOf(text.text));
      for (const row of rows?.push(text) ?? []) entries.push(...entriesOf(row));
      // Without a header that can be read, the rows mean nothing.
      hasFailed ||= !table.hasHeader && (entries.length > 0 || text.isGarbled);
    }
    if (entries.length > 0) yield entries;
    if (hasFailed) break;
  }
  const rest = hasFailed ? [] : (rows?.finish() ?? []).flatMap(entriesOf);
  yield [...rest, ...watch.finish().map((finding) => ({ finding }))];
}

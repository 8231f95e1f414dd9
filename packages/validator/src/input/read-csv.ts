import { cellPlace } from './cell-places.ts';
import { createRowReader, delimiterOf, type CsvRow } from './csv-rows.ts';
import { createEncodingWatch, type EncodingWatch } from './encoding-watch.ts';
import type { InputSource } from './input-source.ts';
import { brokenLine, lineTooLong, oldLineEnds } from './line-findings.ts';
import { readLines, type RawLine } from './read-lines.ts';
import type { SourceEntry } from './source-entry.ts';
import { createTableRecords } from './table-records.ts';
import type { TableRow } from './table-row.ts';

const carriageReturn = '\r';

/** Lines of text as a row. */
const rowOf = (row: Extract<CsvRow, { cells: unknown }>, delimiter: string): TableRow => ({
  line: row.line,
  offset: row.offset,
  cells: row.cells,
  isGarbled: row.isGarbled,
  placeOf: (index) => cellPlace(row.text, row.line, delimiter, index),
});

/** Reads single lines of a table: the exact path of every row that is not judged by its bytes. */
export function createTableReader(source: InputSource, watch: EncodingWatch) {
  const { file } = source;
  const table = createTableRecords(source);
  let delimiter = source.delimiter;
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
      : table.take(rowOf(row, delimiter ?? ','));

  return {
    /** What the line brings to its end. */
    take: (line: RawLine): SourceEntry[] => {
      if (hasFailed) return [];
      if (line.tooLong !== undefined) {
        hasFailed = !table.hasHeader;
        return [{ finding: lineTooLong(file, line.number, line.tooLong) }];
      }
      const text = watch.decode(line);
      if (rows === undefined && text.text.includes(carriageReturn)) {
        hasFailed = true;
        return [{ finding: oldLineEnds(file, line.number) }];
      }
      if (rows === undefined && text.text.trim() !== '') rows = createRowReader((delimiter ??= delimiterOf(text.text)));
      const entries = (rows?.push(text) ?? []).flatMap(entriesOf);
      // Without a header that can be read, the rows mean nothing.
      hasFailed ||= !table.hasHeader && (entries.length > 0 || text.isGarbled);
      return entries;
    },
    /** What the end of the file completes or breaks off. */
    finish: (): SourceEntry[] => (hasFailed ? [] : (rows?.finish() ?? []).flatMap(entriesOf)),
    hasFailed: (): boolean => hasFailed,
    hasHeader: (): boolean => table.hasHeader,
    isOpen: (): boolean => rows?.isOpen() === true,
    /** How the rows are written, once the header has been read. */
    layout: (): (NonNullable<typeof table.held> & { readonly delimiter: string }) | undefined =>
      table.held === undefined || delimiter === undefined ? undefined : { ...table.held, delimiter },
  };
}

/** Reads a table as text: the first line names the columns, each further row is a record. */
export async function* readCsv(source: InputSource): AsyncGenerator<SourceEntry[]> {
  const watch = createEncodingWatch(source.file, source.encoding);
  const table = createTableReader(source, watch);
  for await (const lines of readLines(source.open())) {
    const entries = lines.flatMap(table.take);
    if (entries.length > 0) yield entries;
    if (table.hasFailed()) break;
  }
  yield [...table.finish(), ...watch.finish().map((finding) => ({ finding }))];
}

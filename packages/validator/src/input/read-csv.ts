import { bilingual, findEntity, type Entity } from '@hutong/standard';
import { createFinding } from '../findings/finding.ts';
import { createRowReader, delimiterOf, type CsvRow } from './csv-rows.ts';
import { createCsvTable, type CsvTable } from './csv-table.ts';
import { createEncodingWatch } from './encoding-watch.ts';
import { typeOfHeaders } from './infer-type.ts';
import { isStated, type InputSource } from './input-source.ts';
import { brokenLine, lineTooLong } from './line-findings.ts';
import { readLines } from './read-lines.ts';
import type { SourceEntry } from './source-entry.ts';
import { withDefaults } from './defaults.ts';

/** Reads a table: the first line names the columns, each further row is a record. */
export async function* readCsv(source: InputSource): AsyncGenerator<SourceEntry[]> {
  const { file, defaults } = source;
  const typeIsStated = isStated(source.typeFrom);
  const watch = createEncodingWatch(file, source.encoding);
  let rows: ReturnType<typeof createRowReader> | undefined;
  let table: CsvTable | undefined;
  let entity: Entity | undefined;

  const readHeader = (row: Extract<CsvRow, { cells: unknown }>): SourceEntry[] | undefined => {
    const type = source.type ?? typeOfHeaders(row.cells);
    entity = type === undefined ? undefined : findEntity(type);
    if (entity === undefined) {
      const message =
        type === undefined
          ? bilingual('看不出该表是哪种记录', 'It cannot be told which records this table holds')
          : bilingual(`标准中没有记录类型“${type}”`, `The standard has no record type "${type}"`);
      const fix = bilingual('用 --type 或清单指明类型', 'Name the type with --type or in the manifest');
      return [{ finding: createFinding('HT1011', { file, line: row.line, message, fix }) }];
    }
    table = createCsvTable(entity, row.cells, file, row.line);
    return table.findings.map((finding) => ({ finding }));
  };

  const entryOf = (row: CsvRow): SourceEntry[] => {
    if ('broken' in row)
      return [
        {
          finding: brokenLine(
            file,
            row.line,
            '引号不成对或位置不对',
            'A quote is not closed or stands in a wrong place',
          ),
        },
      ];
    if (table === undefined || entity === undefined) return readHeader(row) ?? [];
    const { cells, line } = row;
    const known = table;
    if (cells.length !== known.width)
      return [
        {
          finding: brokenLine(
            file,
            line,
            `该行有 ${cells.length} 列，表头有 ${known.width} 列`,
            `The row has ${cells.length} cells, the header ${known.width}`,
          ),
        },
      ];
    const record = known.recordOf(cells);
    record['type'] ??= entity.type;
    return [
      {
        record: {
          place: { file, line },
          record: withDefaults(record, defaults),
          type: entity.type,
          typeIsStated,
          isGarbled: row.isGarbled,
          columnOf: (pointer) => (row.text.includes('"') ? undefined : known.columnOf(pointer, cells)),
        },
      },
    ];
  };

  let headerFailed = false;
  for await (const lines of readLines(source.open())) {
    const entries: SourceEntry[] = [];
    for (const line of lines) {
      if (headerFailed) break;
      if (line.tooLong !== undefined) {
        entries.push({ finding: lineTooLong(file, line.number, line.tooLong) });
        headerFailed ||= table === undefined;
        continue;
      }
      const text = watch.decode(line);
      rows ??= text.text.trim() === '' ? undefined : createRowReader(delimiterOf(text.text));
      for (const row of rows?.push(text) ?? []) entries.push(...entryOf(row));
      // Without a header that can be read, the rows mean nothing.
      headerFailed ||= table === undefined && entries.length > 0;
      if (table === undefined && text.isGarbled) headerFailed = true;
    }
    if (entries.length > 0) yield entries;
    if (headerFailed) break;
  }
  const rest = headerFailed ? [] : (rows?.finish() ?? []).flatMap(entryOf);
  yield [...rest, ...watch.finish().map((finding) => ({ finding }))];
}

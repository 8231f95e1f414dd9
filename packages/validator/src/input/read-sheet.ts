import type { InputSource } from './input-source.ts';
import type { SourceEntry } from './source-entry.ts';
import { createTableRecords } from './table-records.ts';

/** Reads the rows of a workbook's sheet. */
export async function* readSheet(source: InputSource): AsyncGenerator<SourceEntry[]> {
  const table = createTableRecords(source);
  for await (const rows of source.rows?.() ?? []) {
    const entries = rows.flatMap((row) => table.take(row));
    if (entries.length > 0) yield entries;
    if (table.hasFailed) break;
  }
}

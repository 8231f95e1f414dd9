import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';

/** Rows of a CSV file with a header line, by column name. */
export const readTable = async (path: string): Promise<Record<string, string>[]> =>
  parse<Record<string, string>>(await readFile(path, 'utf8'), { columns: true, bom: true, skip_empty_lines: true });

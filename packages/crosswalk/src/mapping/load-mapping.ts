import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bilingual, HutongError } from '@hutong/standard';
import { openYamlDocument } from '@hutong/validator/yaml';
import { parse } from 'csv-parse/sync';
import type { CodePairs, LookupTable } from '../compile/compile-context.ts';
import { compileParts, needsUnits } from '../compile/compile-mapping.ts';
import type { Crosswalk } from '../compile/crosswalk.ts';
import type { MappingFault } from '../compile/mapping-fault.ts';
import { mappingSchema, type Mapping } from './mapping-schema.ts';

type Table = readonly Readonly<Record<string, string>>[];

const readText = async (file: string): Promise<string> => {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new HutongError('HT3001', { file, cause });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HutongError('HT3002', { file, cause });
  }
};

const readTable = async (file: string): Promise<Table> => {
  const text = await readText(file);
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true }) as unknown as Table;
  } catch (cause) {
    const { lines } = cause as { lines?: number };
    throw new HutongError('HT3003', { file, ...(lines === undefined ? {} : { line: lines }), cause });
  }
};

const readCodes = async (folder: string, mapping: Mapping, faults: MappingFault[]): Promise<Map<string, CodePairs>> => {
  const codes = new Map<string, CodePairs>();
  for (const [name, given] of Object.entries(mapping.codes ?? {})) {
    if ('map' in given) {
      codes.set(name, Object.entries(given.map));
      continue;
    }
    const { file, from, to, where = {} } = given;
    const rows = await readTable(join(folder, file));
    const lacking = [from, to, ...Object.keys(where)].filter((column) => !Object.hasOwn(rows[0] ?? {}, column));
    if (lacking.length > 0)
      faults.push({
        path: ['codes', name],
        message: bilingual(`${file} 没有列 ${lacking.join('、')}`, `${file} has no column ${lacking.join(', ')}`),
      });
    const wanted = rows.filter((row) => Object.entries(where).every(([column, value]) => row[column] === value));
    codes.set(
      name,
      wanted.map((row) => [row[from] ?? '', row[to] ?? '']),
    );
  }
  return codes;
};

const readTables = async (
  folder: string,
  mapping: Mapping,
  faults: MappingFault[],
): Promise<Map<string, LookupTable>> => {
  const tables = new Map<string, LookupTable>();
  for (const [name, { file, key }] of Object.entries(mapping.tables ?? {})) {
    const rows = await readTable(join(folder, file));
    const columns = Object.keys(rows[0] ?? {});
    if (!columns.includes(key))
      faults.push({
        path: ['tables', name, 'key'],
        message: bilingual(`${file} 没有列“${key}”`, `${file} has no column "${key}"`),
      });
    tables.set(name, { columns, rows: new Map(rows.map((row) => [row[key] ?? '', row])) });
  }
  return tables;
};

/**
 * Reads and compiles a mapping file with the code maps and tables that it names beside it. Throws HT9001 with file,
 * line and column for what is wrong in it, HT3001 for a file that cannot be read, HT3003 for a broken table.
 */
export async function loadMapping(file: string): Promise<Crosswalk> {
  const { value: mapping, refuse } = openYamlDocument(mappingSchema, await readText(file), { file, code: 'HT9001' });
  const folder = dirname(file);
  const faults: MappingFault[] = [];
  const codes = await readCodes(folder, mapping, faults);
  const tables = await readTables(folder, mapping, faults);
  const units = needsUnits(mapping) ? await import('../values/unit-conversion.ts') : {};
  const compiled = compileParts(mapping, { codes, tables, ...units });
  const all = [...faults, ...compiled.faults];
  if (all.length > 0) refuse(all);
  return compiled.crosswalk;
}

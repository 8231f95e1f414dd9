import type { Entity } from '@hutong/standard';
import { generatedRecord } from './generated-record.ts';
import { mutateBytes, mutateRecord } from './mutated-line.ts';
import { pick, type Random } from './seeded-random.ts';

const isMembers = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of a record in dotted columns; lists and some objects as JSON. */
function flat(record: Record<string, unknown>, wholes: ReadonlySet<string>, before = ''): [string, string][] {
  return Object.entries(record).flatMap(([name, value]): [string, string][] => {
    const path = `${before}${name}`;
    if (value === undefined) return [];
    if (isMembers(value) && !wholes.has(path) && before === '') return flat(value, wholes, `${path}.`);
    return [[path, typeof value === 'string' ? value : JSON.stringify(value)]];
  });
}

/** What people type into a cell that only quotes can hold. */
const typed = ['\n', '\r\n', '"', '""', '\t', '\n\n', '\r', ',', '"\n"', '楼\n道'];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A table of records as systems write them, some of its cells and bytes changed; most of its rows are unharmed. */
export function generatedTable(random: Random, entity: Entity, rows: number): Buffer {
  const delimiter = pick(random, [',', ',', '\t', ';']);
  const lineEnd = pick(random, ['\n', '\n', '\r\n']);
  const isQuoted = random(3) === 0;
  // Cells of JSON are read as values; most tables have none.
  const hasJson = random(4) === 0;
  const wholes = new Set(Object.keys(entity.fields).filter(() => hasJson && random(4) === 0));
  const records = Array.from({ length: rows }, () => {
    const record = generatedRecord(random, entity);
    if (random(3) === 0) mutateRecord(random, record);
    return new Map(flat(record, wholes).filter(([, cell]) => hasJson || !/^[[{]/.test(cell)));
  });
  // Rows of one table often share most of their cells with the row above.
  if (random(2) === 0)
    for (const [index, record] of records.slice(1).entries())
      for (const [name, cell] of records[index] ?? []) if (random(3) > 0) record.set(name, cell);
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))].filter(
    (name) => name !== '__proto__' && !(name === 'type' && random(2) === 0),
  );
  const isTyped = random(3) === 0;
  const cellText = (plain: string): string => {
    const cell = isTyped && random(200) === 0 ? `${plain}${pick(random, typed)}${plain.slice(0, 9)}` : plain;
    return isQuoted || cell.includes(delimiter) || /["\r\n]/.test(cell) ? quoted(cell) : cell;
  };
  const lines = records.map((record) => {
    const line = columns.map((name) => cellText(record.get(name) ?? '')).join(delimiter);
    return random(10) === 0 ? mutateBytes(random, Buffer.from(line.replaceAll('\n', ' '))) : Buffer.from(line);
  });
  return Buffer.concat(
    [columns.join(delimiter), ...lines].flatMap((line) => [Buffer.from(line), Buffer.from(lineEnd)]),
  );
}

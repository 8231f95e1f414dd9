import { entities, type Entity } from '@hutong/standard';
import { expect, it } from 'vitest';
import { generatedRecord } from '../__fixtures__/generated-record.ts';
import { generatedTable } from '../__fixtures__/generated-table.ts';
import { mutateRecord } from '../__fixtures__/mutated-line.ts';
import { rowsAsText } from '../__fixtures__/rows-as-text.ts';
import { seededRandom, type Random } from '../__fixtures__/seeded-random.ts';
import { completenessOf, createRecordCounts } from '../completeness/record-counts.ts';
import { createDataSetChecks } from '../dataset/create-data-set-checks.ts';
import { createSpillFile } from '../dataset/rows/spill-file.ts';
import { createTally } from '../findings/tally.ts';
import type { InputSource } from '../input/input-source.ts';
import { createRecordJudge } from './judge-record.ts';
import { readExact } from './read-exact.ts';
import { readLinesOf } from './read-lines-of.ts';
import type { RecordSink, SourceReading } from './source-reading.ts';

/** Rows over all entities; `HUTONG_FUZZ_ROWS=1000000` runs a million. */
const wanted = Number(process.env['HUTONG_FUZZ_ROWS'] ?? 1200);
const seed = Number(process.env['HUTONG_FUZZ_SEED'] ?? 20260301);
const types = Object.values(entities) as unknown as Entity[];

/** What a way of reading makes of a source, findings being only counted. */
async function outcome(read: (sink: RecordSink) => Promise<SourceReading>) {
  const spill = createSpillFile();
  const dataSet = createDataSetChecks(spill);
  // As if the data set had all types, so that every family takes its rows.
  dataSet.rows.wanted.fill(1);
  const counts = createRecordCounts();
  const tally = createTally(() => 0);
  let scanned = 0;
  const judge = createRecordJudge();
  const reading = await read({
    tally,
    counts,
    dataSet,
    base: 0,
    judge: (record) => {
      scanned++;
      return judge(record);
    },
    goesOn: () => true,
  });
  const rows = rowsAsText(dataSet.rows);
  spill.close();
  const { records } = reading;
  return {
    judged: scanned,
    result: {
      records,
      types: Object.fromEntries(reading.types),
      rules: tally.rules(),
      rows,
      completeness: completenessOf(counts.parts(), new Map()),
    },
  };
}

async function compare(source: InputSource & { readonly format: 'csv' | 'ndjson' }) {
  const bytes = await outcome((sink) => readLinesOf(source, sink));
  const exact = await outcome((sink) => readExact({ source, findings: [] }, source.file, sink));
  expect(bytes.result).toEqual(exact.result);
  return { records: exact.result.records, byBytes: exact.judged - bytes.judged };
}

const sourceOf = <Format extends 'csv' | 'ndjson'>(
  format: Format,
  bytes: Buffer,
  more: Partial<Omit<InputSource, 'format' | 'file' | 'open'>>,
) => ({
  file: 'x',
  format,
  open: async function* () {
    yield bytes;
  },
  ...more,
});

const shared = (random: Random, entity: Entity): Record<string, unknown> => {
  const all: Record<string, unknown> = {
    specVersion: '1.0',
    division: '340111999001',
    provenance: { system: 'example', vendor: '示例' },
  };
  if (random(6) === 0) Object.assign(all, { extensions: { a: 1 } });
  if (random(12) === 0) mutateRecord(random, all);
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => Object.hasOwn(entity.fields, name) && random(5) > 0),
  );
};

it(
  'the bytes of tables say what reading every cell says, whatever the columns, quotes and line ends',
  async () => {
    const random = seededRandom(seed);
    const counts = { records: 0, byBytes: 0 };
    for (const entity of types) {
      // A table costs its compiled functions: of very many rows, few tables have many each.
      const rows = Math.max(12, Math.ceil(wanted / types.length / 40));
      for (let table = 0; table < wanted / types.length / rows; table++) {
        const defaults = random(2) === 0 ? { defaults: shared(random, entity) } : {};
        const bytes = generatedTable(random, entity, rows);
        const found = await compare(sourceOf('csv', bytes, { type: entity.type, typeFrom: 'manifest', ...defaults }));
        counts.records += found.records;
        counts.byBytes += found.byBytes;
      }
    }
    if (process.env['HUTONG_FUZZ_ROWS'] !== undefined) console.log(JSON.stringify({ seed, ...counts }));
    expect(counts.records).toBeGreaterThan(wanted * 0.7);
    expect(counts.byBytes).toBeGreaterThan(counts.records * 0.22);
  },
  4 * 3_600_000,
);

it(
  'the bytes of lines that leave out what the data set shares say what the whole records say',
  async () => {
    const random = seededRandom(20260302);
    const counts = { records: 0, byBytes: 0 };
    for (const entity of types) {
      const defaults = shared(random, entity);
      const lines = Array.from({ length: Math.ceil(wanted / types.length) }, () => {
        const record = generatedRecord(random, entity);
        for (const name of Object.keys(defaults)) if (random(2) === 0) delete record[name];
        if (random(3) === 0) mutateRecord(random, record);
        return `${JSON.stringify(record)}\n`;
      });
      const found = await compare(sourceOf('ndjson', Buffer.from(lines.join('')), { type: entity.type, defaults }));
      counts.records += found.records;
      counts.byBytes += found.byBytes;
    }
    expect(counts.byBytes).toBeGreaterThan(counts.records / 3);
  },
  4 * 3_600_000,
);

import { isUtf8 } from 'node:buffer';
import { entities, type Entity } from '@hutong/standard';
import { expect, it } from 'vitest';
import { generatedRecord } from '../__fixtures__/generated-record.ts';
import { mutateBytes, mutateRecord, writtenLine } from '../__fixtures__/mutated-line.ts';
import { rowsAsText } from '../__fixtures__/rows-as-text.ts';
import { seededRandom, type Random } from '../__fixtures__/seeded-random.ts';
import { createFactRows } from '../dataset/rows/fact-rows.ts';
import { createKeptRecords } from '../dataset/links/kept-records.ts';
import { createSpillFile } from '../dataset/rows/spill-file.ts';
import { createRecordTaker } from '../dataset/take-record.ts';
import { createScanTaker } from '../dataset/take-scan.ts';
import { createRecordValidator } from '../records/create-record-validator.ts';
import { createScanBuffer } from './scan-buffer.ts';
import { createLineScan } from './scan-lines.ts';
import { createScanner } from './scanners.ts';

/** Lines over all entities; `HUTONG_FUZZ_LINES=1000000` runs a million. */
const wanted = Number(process.env['HUTONG_FUZZ_LINES'] ?? 4000);
const seed = Number(process.env['HUTONG_FUZZ_SEED'] ?? 20260101);

const validator = createRecordValidator();
const scanner = createScanner(createScanBuffer(1024 * 1024));
const { buffer } = scanner;

const someLine = (random: Random, entity: Entity): Buffer => {
  const record = generatedRecord(random, entity);
  const kind = random(4);
  if (kind === 1 || kind === 2) for (let count = 1 + random(3); count > 0; count--) mutateRecord(random, record);
  const line = Buffer.from(writtenLine(random, record));
  return kind === 3 ? mutateBytes(random, line) : line;
};

/** The exact verdict on a line: the codes of its issues, or that it is no record. */
const exactCodes = (line: Buffer): { readonly record: unknown; readonly codes: string[] } | undefined => {
  try {
    const record: unknown = JSON.parse(line.toString('utf8'));
    return { record, codes: validator.validate(record).map(({ code }) => code) };
  } catch {
    return undefined;
  }
};

it(
  'the bytes, the compiled checks and the schema say the same of generated and mutated records of all entities',
  { timeout: 4 * 3_600_000 },
  () => {
    const random = seededRandom(seed);
    const types = Object.values(entities) as unknown as Entity[];
    const perType = Math.ceil(wanted / types.length);
    const counts = { lines: 0, byBytes: 0, clean: 0, withIssues: 0, refused: 0 };
    for (const entity of types) {
      const spill = createSpillFile();
      const [fromBytes, fromValues] = [createFactRows(spill), createFactRows(spill)];
      // As if the data set had all types, so that every family takes its rows.
      fromBytes.wanted.fill(1);
      const takeScan = createScanTaker(fromBytes, buffer);
      const takeRecord = createRecordTaker(fromValues, createKeptRecords());
      const settled: string[][] = [];
      const scanLines = createLineScan(
        scanner,
        { isStated: false },
        {
          isOnlyCounted: () => true,
          exact: () => undefined,
          described: () => undefined,
          scanned: (scan, offset) => {
            settled.push(scan.state.codes.slice(0, scan.state.issues));
            takeScan(scan, offset);
          },
        },
      );
      for (let index = 0; index < perType; index++) {
        const line = someLine(random, entity);
        line.copy(buffer.bytes);
        buffer.bytes[line.length] = 0x0a;
        settled.length = 0;
        const offset = counts.lines * 1000;
        scanLines(line.length + 1, { number: 1, offset });
        counts.lines++;
        const exact = isUtf8(line) ? exactCodes(line) : undefined;
        if (exact === undefined || exact.codes.length > 0) counts.refused++;
        if (exact !== undefined && (exact.record as { type?: unknown } | null)?.type === entity.type) {
          const accepted = exact.codes.length === 0;
          if (entity.schema.safeParse(exact.record).success !== accepted)
            expect.fail(`compiled and schema differ: ${line.toString('utf8')}`);
        }
        const [codes] = settled;
        if (codes === undefined) continue;
        counts.byBytes++;
        counts[codes.length === 0 ? 'clean' : 'withIssues']++;
        if (exact === undefined || codes.toSorted().join() !== exact.codes.toSorted().join())
          expect.fail(`bytes say [${codes.join()}], exactly [${exact?.codes.join()}]: ${line.toString('utf8')}`);
        takeRecord({ record: exact.record }, offset);
      }
      expect(rowsAsText(fromBytes), entity.type).toEqual(rowsAsText(fromValues));
      spill.close();
    }
    if (process.env['HUTONG_FUZZ_LINES'] !== undefined) console.log(JSON.stringify({ seed, ...counts }));
    // The comparison would prove little if the bytes settled few lines, or only good ones.
    expect(counts.byBytes).toBeGreaterThan(counts.lines * 0.4);
    expect(counts.clean).toBeGreaterThan(counts.lines / 10);
    expect(counts.withIssues).toBeGreaterThan(counts.lines / 10);
    expect(counts.refused).toBeGreaterThan(counts.lines / 4);
  },
);

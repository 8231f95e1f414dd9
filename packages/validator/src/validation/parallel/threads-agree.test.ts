import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Division, entities } from '@hutong/standard';
import { afterAll, expect, it } from 'vitest';
import { generatedRecord } from '../../__fixtures__/generated-record.ts';
import { generatedTable } from '../../__fixtures__/generated-table.ts';
import { mutateBytes, mutateRecord } from '../../__fixtures__/mutated-line.ts';
import { pick, seededRandom, type Random } from '../../__fixtures__/seeded-random.ts';
import { temporaryFolder } from '../../__fixtures__/temporary-folder.ts';
import { validatePaths } from '../../validate-paths.ts';
import { splitLines } from './split-lines.ts';
import { splitRows } from './split-rows.ts';

const { path: folder, ...made } = await temporaryFolder({});
afterAll(() => made[Symbol.asyncDispose]());
const types = ['Event', 'Device', 'Resident', 'House', 'Occupancy'] as const;

/** Lines of all kinds: good, mutated, broken, blank, in another encoding, and a division with its boundary. */
function linesOf(random: Random, count: number): Buffer {
  const lines: Buffer[] = [];
  for (let index = 0; index < count; index++) {
    const record = generatedRecord(random, entities[pick(random, types)]);
    const kind = random(12);
    if (kind < 3) mutateRecord(random, record);
    const line = Buffer.from(JSON.stringify(record));
    lines.push(
      kind === 3
        ? mutateBytes(random, line)
        : kind === 4
          ? Buffer.from('  \r')
          : kind === 5
            ? Buffer.concat([line.subarray(0, -2), Buffer.of(0xc8, 0xcb), Buffer.from('"}')])
            : kind === 6
              ? Buffer.from(JSON.stringify(Division.example))
              : line,
    );
  }
  const ends = lines.flatMap((line, index) => [line, Buffer.from(index === count - 1 && random(2) === 0 ? '' : '\n')]);
  return Buffer.concat([Buffer.from(random(2) === 0 ? '\uFEFF' : ''), ...ends]);
}

it('any number of threads gives the same report, byte for byte', { timeout: 120_000 }, async () => {
  const random = seededRandom(20260401);
  const wanted = Number(process.env['HUTONG_FUZZ_FILES'] ?? 6);
  for (let file = 0; file < wanted; file++) {
    const path = join(folder, `lines-${file}.ndjson`);
    writeFileSync(path, linesOf(random, 40 + random(200)));
    const small = join(folder, `more-${file}.ndjson`);
    writeFileSync(small, linesOf(random, 10));
    const one = JSON.stringify(await validatePaths([path, small], { now: 0 }));
    for (const threads of [2, 3]) {
      const seen: number[] = [];
      const onProgress = ({ records }: { readonly records: number }): void => void seen.push(records);
      expect(JSON.stringify(await validatePaths([path, small], { now: 0, threads, partBytes: 4000, onProgress }))).toBe(
        one,
      );
      expect(seen.length).toBeGreaterThan(1);
    }
  }
});

it('any number of threads gives the same report of a table, whatever its quotes', async () => {
  const random = seededRandom(20260402);
  const wanted = Number(process.env['HUTONG_FUZZ_FILES'] ?? 4);
  for (let file = 0; file < wanted; file++) {
    const path = join(folder, `table-${file}.csv`);
    const type = pick(random, types);
    const table = generatedTable(random, entities[type], 60);
    // A quote that stands alone makes rows run on until the exact path gives them up.
    const at = table.indexOf('\n', table.length >> random(4)) + 1;
    writeFileSync(
      path,
      file % 2 === 0 ? table : Buffer.concat([table.subarray(0, at), Buffer.from('"\n'), table.subarray(at)]),
    );
    const one = JSON.stringify(await validatePaths([path], { now: 0, type }));
    expect(JSON.stringify(await validatePaths([path], { now: 0, type, threads: 3, partBytes: 1000 }))).toBe(one);
  }
});

it('a table is cut at line ends outside of its quotes, behind its header', async () => {
  const path = join(folder, 'rows.csv');
  const rows = Array.from({ length: 400 }, (_, row) => (row % 3 === 0 ? `"a\nb""${row}",1\n` : `x${row},2\n`));
  const text = `id,name\n${rows.join('')}`;
  writeFileSync(path, text);
  for (const parts of [1, 2, 7]) {
    const cut = splitRows(path, text.length, parts);
    expect(cut).toHaveLength(parts);
    for (const { start } of cut.slice(1)) expect(text.slice(start - 2, start + 1)).toMatch(/^[12]\n["x]$/);
    expect(cut.map(({ end }) => end)).toEqual([...cut.slice(1).map(({ start }) => start), Infinity]);
  }
});

it('an interrupted reading in threads ends early and says so', async () => {
  const path = join(folder, 'stopped.ndjson');
  writeFileSync(path, linesOf(seededRandom(7), 100));
  const controller = new AbortController();
  const report = await validatePaths([path], {
    threads: 2,
    partBytes: 4000,
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  expect(report).toMatchObject({ valid: false, incomplete: true });
});

it('parts meet at line ends and cover the file, however long its lines are', () => {
  const path = join(folder, 'cut');
  for (const lengths of [[10, 20, 30], [5], [200_000, 1, 1], [1, 1, 200_000], [0, 0, 0, 7]]) {
    const text = lengths.map((length) => `${'x'.repeat(length)}\n`).join('');
    writeFileSync(path, text);
    for (const parts of [1, 2, 3, 8]) {
      const cut = splitLines(path, text.length, parts);
      expect(cut[0]?.start).toBe(0);
      expect(cut.at(-1)?.end).toBe(Infinity);
      for (const [index, { start }] of cut.entries()) {
        if (index === 0) continue;
        expect(text[start - 1]).toBe('\n');
        expect(cut[index - 1]?.end).toBe(start);
      }
    }
  }
});

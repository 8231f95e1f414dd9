import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVirtualClock, type HutongRecord } from '@hutong/standard';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDeadLetters } from './dead-letters.ts';

const day = 86_400_000;
const start = Date.parse('2026-01-01T00:00:00+08:00');
let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hutong-letters-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const idsIn = async (name: string): Promise<string[]> => {
  const text = await readFile(join(directory, name), 'utf8').catch(() => '');
  return text
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { record: { id: string } }).record.id]));
};
const kept = async (): Promise<string[]> => [
  ...(await idsIn('rejected.older.ndjson')),
  ...(await idsIn('rejected.ndjson')),
];
const record = (id: string): HutongRecord => ({ id, type: 'Observation' }) as HutongRecord;

it('keeps the newest of a flood within its room', async () => {
  const letters = await openDeadLetters(directory, { maximumBytes: 4000, keep: 30 * day }, createVirtualClock(start));
  for (let index = 0; index < 200; index += 1) await letters.add([record(`r${index}`)], [{ index: 0, issues: [] }]);
  letters.stop();
  const ids = await kept();
  expect(ids.at(-1)).toBe('r199');
  expect(ids).toEqual(Array.from({ length: ids.length }, (_, index) => `r${200 - ids.length + index}`));
  const sizes = await Promise.all(
    ['rejected.ndjson', 'rejected.older.ndjson'].map((name) => stat(join(directory, name))),
  );
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(4000);
});

it('lets no line outlive its time, over restarts too', async () => {
  const clock = createVirtualClock(start);
  const limits = { maximumBytes: 100_000, keep: 10 * day };
  const first = await openDeadLetters(directory, limits, clock);
  await first.add([record('a')], [{ index: 0, issues: [] }]);
  first.stop();
  await clock.advanceBy(4 * day);
  const second = await openDeadLetters(directory, limits, clock);
  await second.add([record('b')], [{ index: 0, issues: [] }]);
  second.stop();
  expect(await kept()).toEqual(['a', 'b']);
  await clock.advanceBy(2 * day);
  (await openDeadLetters(directory, limits, clock)).stop();
  expect(await idsIn('rejected.older.ndjson')).toEqual(['a', 'b']);
  await clock.advanceBy(4 * day);
  (await openDeadLetters(directory, limits, clock)).stop();
  expect(await kept()).toEqual([]);
});

it('takes the age of a file without times from its last change', async () => {
  await writeFile(join(directory, 'rejected.older.ndjson'), '{"record":{"id":"old"}}\n');
  const letters = await openDeadLetters(
    directory,
    { maximumBytes: 4000, keep: day },
    createVirtualClock(Date.now() + 2 * day),
  );
  letters.stop();
  expect(await kept()).toEqual([]);
});

import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeviceFile, FileStep } from '@hutong/adapter-kit';
import { createVirtualClock } from '@hutong/standard';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFileStore, type FileStore, type FileStoreOptions } from './file-store.ts';

const day = 86_400_000;
const start = Date.parse('2026-01-01T08:00:00+08:00');
const file: DeviceFile = { address: '13900000001', name: '00_65_6501_0_A1.jpg' };
const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
const sha = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

let directory: string;
let stores: FileStore[];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hutong-files-'));
  stores = [];
});
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await rm(directory, { recursive: true, force: true });
});

const clock = createVirtualClock(start);
const open = async (options: Partial<FileStoreOptions> = {}): Promise<FileStore> => {
  const store = await openFileStore({
    directory,
    maximumBytes: 1_000_000,
    maximumFileBytes: 100_000,
    whenFull: 'refuse',
    keep: 30 * day,
    clock,
    ...options,
  });
  stores.push(store);
  return store;
};
const begin = (of = file, size = bytes.length): FileStep => ({ step: 'begin', file: of, size });
const data = (from: number, to: number, of = file): FileStep => ({
  step: 'data',
  file: of,
  offset: from,
  data: bytes.subarray(from, to),
});
const end = (of = file, size = bytes.length): FileStep => ({
  step: 'end',
  file: of,
  size,
  facts: { kind: 'image', alarm: 'A1' },
});
const whole = (name: string, content: Uint8Array): FileStep[] => {
  const of = { address: '1', name };
  const size = content.length;
  return [
    { step: 'begin', file: of, size, fresh: true },
    { step: 'data', file: of, offset: 0, data: content },
    { step: 'end', file: of, size, facts: { kind: 'other' } },
  ];
};
const take = (store: FileStore, ...steps: FileStep[]): ReturnType<FileStore['take']> =>
  store.take('jt808', steps, clock.now());

it('keeps a file under the digest of its content, whatever the order of its bytes, and once however often it comes', async () => {
  const store = await open();
  const [stored] = await take(store, begin(), data(600, 1000), data(0, 700), end());
  expect(stored).toMatchObject({
    ...file,
    adapter: 'jt808',
    sha256: sha(bytes),
    size: 1000,
    kind: 'image',
    alarm: 'A1',
  });
  const path = store.pathOf(sha(bytes)) ?? '';
  expect(await readFile(path)).toEqual(Buffer.from(bytes));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  // The answer was lost: the end comes again, then all of it.
  expect(await take(store, end())).toEqual([stored]);
  expect(store.received('jt808', file, 1000)).toEqual([{ from: 0, to: 1000 }]);
  expect(await take(store, begin(), data(0, 1000), end())).toEqual([stored]);
  expect(store.status).toEqual({ stored: 1, bytes: 4096, incoming: 0 });
  expect(store.pathOf('0'.repeat(64))).toBeUndefined();
});

it('ends no file of which bytes are missing, and takes the rest', async () => {
  const store = await open();
  await take(store, begin(), data(0, 400));
  await expect(take(store, end())).rejects.toMatchObject({ code: 'HT8011' });
  expect(store.received('jt808', file, 1000)).toEqual([{ from: 0, to: 400 }]);
  // Another size is another file.
  expect(store.received('jt808', file, 999)).toEqual([]);
  expect(await take(store, data(400, 1000), end())).toHaveLength(1);
});

it('loses neither of two files of one name and size', async () => {
  const store = await open();
  const other = bytes.map((byte) => byte ^ 1);
  await take(store, begin(), data(0, 1000), end());
  await take(store, begin(), { step: 'data', file, offset: 0, data: other.subarray(0, 1000) }, end());
  expect(store.files.map(({ sha256 }) => sha256)).toEqual([sha(bytes), sha(other)]);
});

it('goes on after a crash with what was surely there, and forgets what nobody was told of', async () => {
  const first = await open();
  const large = new Uint8Array(90_000).fill(7);
  const of = { address: '1', name: 'large' };
  for (let offset = 0; offset < 4; offset += 1)
    await take(first, { step: 'data', file: of, offset: offset * 90_000, data: large.subarray(0, 90_000) }).catch(
      () => {},
    );
  await first.close();
  stores = [];
  // A content without an entry, and notes without a file.
  await appendFile(join(directory, 'f'.repeat(64)), 'x');
  await appendFile(join(directory, 'incoming', `${'e'.repeat(64)}.json`), '{}');
  await appendFile(join(directory, 'incoming', 'd'.repeat(64)), 'half');
  const second = await open();
  expect(await readdir(join(directory, 'incoming'))).toHaveLength(2);
  expect((await readdir(directory)).filter((name) => name.length === 64)).toEqual([]);
  expect(second.status.incoming).toBe(1);
});

it('refuses what finds no room, and answers for it when there is some', async () => {
  const refusing = await open({ maximumBytes: 65_536 });
  for (let index = 0; index < 15; index += 1) await take(refusing, ...whole(`f${index}`, Uint8Array.of(index)));
  await expect(take(refusing, ...whole('big', new Uint8Array(9000)))).rejects.toMatchObject({ code: 'HT8011' });
  await expect(take(refusing, ...whole('huge', new Uint8Array(100_001)))).rejects.toMatchObject({ code: 'HT8011' });
  expect(refusing.status.stored).toBe(15);
});

it('drops the oldest for what finds no room, when it is told to', async () => {
  const changes: string[] = [];
  const store = await open({
    maximumBytes: 65_536,
    whenFull: 'drop-oldest',
    onChange: (change) => changes.push(change),
  });
  for (let index = 0; index < 40; index += 1) await take(store, ...whole(`f${index}`, Uint8Array.of(index, 1)));
  expect(store.files.at(-1)).toMatchObject({ name: 'f39' });
  expect(store.files.length).toBeLessThanOrEqual(16);
  expect(changes.filter((change) => change === 'stored')).toHaveLength(40);
  expect(changes.filter((change) => change === 'dropped')).toHaveLength(40 - store.files.length);
  expect((await readdir(directory)).filter((name) => name.length === 64)).toHaveLength(store.files.length);
});

it('keeps a file for its time, and content that two devices share until both are over', async () => {
  const store = await open({ keep: day });
  await take(store, begin(), data(0, 1000), end());
  await clock.advanceBy(day / 2);
  const other = { address: '13900000002', name: 'x' };
  await take(store, begin(other), data(0, 1000, other), end(other));
  expect(store.status).toMatchObject({ stored: 2, bytes: 4096 });
  await clock.advanceBy(day / 2);
  await store.close();
  stores = [];
  const again = await open({ keep: day });
  expect(again.files.map(({ address }) => address)).toEqual(['13900000002']);
  expect(await readFile(again.pathOf(sha(bytes)) ?? '')).toHaveLength(1000);
  await clock.advanceBy(day);
  await again.close();
  stores = [];
  expect((await open({ keep: day })).status).toEqual({ stored: 0, bytes: 0, incoming: 0 });
});

it('bounds the files that are coming at once', async () => {
  const store = await open();
  for (let index = 0; index < 300; index += 1)
    await take(store, { step: 'data', file: { address: '1', name: `n${index}` }, offset: 0, data: Uint8Array.of(1) });
  expect(store.status.incoming).toBe(256);
});

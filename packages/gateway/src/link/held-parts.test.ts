import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from '@hutong/adapter-kit';
import { systemClock, type HutongRecord } from '@hutong/standard';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSetup, type Setup } from '../__fixtures__/gateway-setup.ts';
import { jt808, type Jt808Message } from '@hutong/adapters/jt808';
import { openHeldParts } from './held-parts.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await createSetup();
});
afterEach(() => setup.close());

const file = (): string => join(setup.directory, 'held.ndjson');
const part = (number: number): { key: string; frame: Uint8Array } => ({
  key: `message ${number}`,
  frame: Uint8Array.from({ length: 200 }, () => number & 0xff),
});
const lineCount = async (): Promise<number> => (await readFile(file(), 'utf8')).split('\n').length - 1;

it('stays small while one message stays open for good, and keeps that message', async () => {
  const held = await openHeldParts(file(), 50);
  const slow = held.open('jt808', 'line-1', systemClock);
  const busy = held.open('jt808', undefined, systemClock);
  await slow.hold([part(0)]);
  let largest = 0;
  for (let number = 1; number <= 150; number += 1) {
    await busy.hold([part(number)]);
    await busy.release([part(number).key]);
    largest = Math.max(largest, await lineCount());
  }
  expect(largest).toBeLessThan(120);
  const before = (await stat(file())).size;
  expect(before).toBeLessThan(30_000);
  await held.close();
  const left = (await readFile(file(), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { key?: string });
  expect(left.filter(({ key }) => key === 'message 0')).toHaveLength(1);
  expect((await stat(file())).mode & 0o777).toBe(0o600);
  // When the last message is whole the file is empty again.
  const again = await openHeldParts(file());
  const silent = { contextOf: () => ({}) as never, store: async () => {}, storeFiles: async () => [] };
  // Parts whose adapter is gone are kept.
  expect(await again.recover({ ...silent, adapterOf: () => undefined })).toEqual({ records: 0, kept: 1 });
  const taker = {
    ...jt808,
    decode: () => ({}),
    session: undefined,
    map: () => ({ records: [], lost: [] }),
  } as unknown as Adapter;
  expect(await again.recover({ ...silent, adapterOf: () => ({ adapter: taker, options: {} }) })).toEqual({
    records: 0,
    kept: 0,
  });
  const fresh = again.open('jt808', undefined, systemClock);
  await fresh.hold([part(1)]);
  await fresh.release([part(1).key]);
  await again.close();
  expect(await readFile(file(), 'utf8')).toBe('');
});

it('loses nothing that is held while the file is written anew', async () => {
  const held = await openHeldParts(file(), 10);
  const link = held.open('jt808', undefined, systemClock);
  const kept: string[] = [];
  await Promise.all(
    Array.from({ length: 300 }, async (_, number) => {
      await link.hold([part(number)]);
      if (number % 10 === 0) kept.push(part(number).key);
      else await link.release([part(number).key]);
    }),
  );
  await held.close();
  const entries = (await readFile(file(), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { key?: string; released?: string[] });
  const released = new Set(entries.flatMap(({ released: keys = [] }) => keys));
  const open = entries.flatMap(({ key }) => (key === undefined || released.has(key) ? [] : [key]));
  expect(open.toSorted()).toEqual(kept.toSorted());
});

it('does not take what an earlier run left for its own', async () => {
  const location = jt808.simulate?.('location', {
    now: Date.UTC(2026, 0, 1),
    random: () => 0.5,
    address: '10012345678',
  }) as Jt808Message;
  const frame = Buffer.from(jt808.encode(location)).toString('hex').toUpperCase();
  const entry = { link: '1-1', adapter: 'jt808', at: 0, key: 'a', frame };
  await writeFile(file(), `${JSON.stringify(entry)}\n`);
  const held = await openHeldParts(file());
  const own = held.open('jt808', undefined, systemClock);
  await own.hold([{ key: 'a', frame: jt808.encode(location) }]);
  await own.release(['a']);
  await held.close();
  const after = await openHeldParts(file());
  const stored: HutongRecord[] = [];
  await after.recover({
    adapterOf: () => ({ adapter: jt808, options: {} }),
    contextOf: (_adapter, _line, receivedAt) => ({ system: 'demo', division: '340111999001', receivedAt }),
    store: async (records) => void stored.push(...records),
    storeFiles: async () => [],
  });
  await after.close();
  expect(stored.length).toBeGreaterThan(0);
});

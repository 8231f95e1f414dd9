import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Building, systemClock } from '@hutong/standard';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ChangeFeed } from '../changes/change-feed.ts';
import { runUnit } from '../unit-of-work.ts';
import { openPglite } from './open-pglite.ts';
import { findRecord } from './record-store.ts';
import type { StoredContent } from './tables.ts';

describe('a disk that fills up', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'hutong-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  test('refuses writes before the database meets the end of it, reads on, and writes again once there is room', async () => {
    let free = 1024 ** 3;
    const store = await openPglite(dataDir, async () => free);
    const host = { store, clock: systemClock, feed: new ChangeFeed(), onTimerArmed: () => undefined };
    const save = (id: string) =>
      runUnit(host, async (unit) => unit.save({ ...Building.example, id } as unknown as StoredContent));
    await save('urn:hutong:building:example:a');
    free = 10 * 1024 ** 2;
    await expect(save('urn:hutong:building:example:b')).rejects.toMatchObject({ code: 'HT5022' });
    expect(await findRecord(store.database, 'urn:hutong:building:example:a')).toBeDefined();
    expect(await findRecord(store.database, 'urn:hutong:building:example:b')).toBeUndefined();
    free = 1024 ** 3;
    await save('urn:hutong:building:example:b');
    expect(await findRecord(store.database, 'urn:hutong:building:example:b')).toBeDefined();
    await store.close();
  });

  test('is told at the start', async () => {
    await expect(openPglite(dataDir, async () => 10 * 1024 ** 2)).rejects.toMatchObject({ code: 'HT5022' });
    const store = await openPglite(dataDir);
    await store.close();
  });
});

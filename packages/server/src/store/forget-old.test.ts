import { createVirtualClock } from '@hutong/standard';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetDaily } from './forget-old.ts';
import { openStore } from './open-store.ts';
import { listRejectionRows, saveRejections } from './rejection-store.ts';
import type { Store } from './store.ts';

const day = 24 * 3_600_000;
let store: Store;
beforeAll(async () => {
  store = await openStore({});
});
afterAll(() => store.close());

test('a platform that runs for months forgets rejections after ninety days', async () => {
  const clock = createVirtualClock(Date.UTC(2026, 0, 1));
  await saveRejections(store.database, [{ channel: 'http', issues: [] }], clock.now());
  const failures: unknown[] = [];
  const stop = forgetDaily(store, clock, (error) => failures.push(error));
  await clock.advanceBy(89 * day);
  expect(await listRejectionRows(store.database, { limit: 10 })).toHaveLength(1);
  await clock.advanceBy(2 * day);
  expect(await listRejectionRows(store.database, { limit: 10 })).toEqual([]);
  expect(failures).toEqual([]);
  stop();
});

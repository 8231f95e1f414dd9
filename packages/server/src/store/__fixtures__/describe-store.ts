import { Building, Observation } from '@hutong/standard';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appendChanges, lastSequence, readChanges } from '../change-log.ts';
import { claimIdempotencyKey, forgetIdempotencyKeys, saveIdempotentResponse } from '../idempotency-store.ts';
import { migrate } from '../migrate.ts';
import { takeNumbers } from '../number-store.ts';
import { listLatestRows, listObservationRows, upsertObservations } from '../observation-store.ts';
import { findRecord, listRecordRows, lockRecord, upsertRecords } from '../record-store.ts';
import { forgetRejections, listRejectionRows, saveRejections } from '../rejection-store.ts';
import { readSetting, writeSetting } from '../setting-store.ts';
import type { Store } from '../store.ts';
import { armTimers, cancelTimers, claimDueTimer, countFailedAttempt, nextDueTime } from '../timer-store.ts';
import { findTokenByHash, listTokenRows, revokeTokenRow, saveToken } from '../token-store.ts';

const tables = [
  'records',
  'observations',
  'latest',
  'changes',
  'timers',
  'tokens',
  'idempotency_keys',
  'rejections',
  'settings',
] as const;

const writable = (facts: object) => {
  const record = { ...Building.example, ...facts } as { id: string };
  return { id: record.id, system: 'example', text: JSON.stringify(record) };
};
const building = (name: string, facts: object = {}) =>
  writable({ id: `urn:hutong:building:example:${name}`, ...facts });

const observation = (name: string, observedAt: number, facts: object = {}) => {
  const id = `urn:hutong:observation:example:${name}`;
  const record = { ...Observation.example, id, ...facts };
  return { id, system: 'example', text: JSON.stringify(record), observedAt };
};

const statusesOf = (statuses: Map<string, string>): string[] => [...statuses.values()];

/** The contract of the store; every database that the platform runs on must keep it. */
export function describeStore(name: string, open: () => Promise<Store>, concurrent: boolean): void {
  describe(`store: ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    }, 120_000);
    afterAll(() => store.close());
    beforeEach(async () => {
      for (const table of tables) await store.database.deleteFrom(table).execute();
    });
    const inTransaction = <Result>(work: (database: Store['database']) => Promise<Result>): Promise<Result> =>
      store.database.transaction().execute(work);

    test('migrating again changes nothing', async () => {
      await migrate(store.database);
      await upsertRecords(store.database, [building('a')], 1);
      await migrate(store.database);
      expect(await findRecord(store.database, building('a').id)).toMatchObject({ name: '1幢' });
    });

    test('a record is created, unchanged, updated, or another system’s', async () => {
      const write = (facts: object, system = 'example') =>
        upsertRecords(store.database, [{ ...building('a', facts), system }], 1).then(statusesOf);
      expect(await write({})).toEqual(['created']);
      expect(await write({})).toEqual(['unchanged']);
      expect(await write({ name: '2幢' })).toEqual(['updated']);
      expect(await write({ name: '3幢', provenance: { system: 'other' } }, 'other')).toEqual(['foreign']);
      expect(await findRecord(store.database, building('a').id)).toMatchObject({ name: '2幢' });
    });

    test('members in another order are the same content', async () => {
      await upsertRecords(store.database, [building('a')], 1);
      const { text, ...rest } = building('a');
      const reversed = Object.fromEntries(Object.entries(JSON.parse(text) as object).toReversed());
      const again = await upsertRecords(store.database, [{ ...rest, text: JSON.stringify(reversed) }], 2);
      expect(statusesOf(again)).toEqual(['unchanged']);
    });

    test('any free content comes back as it was', async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
          const extensions = { value: JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '')) as unknown };
          const text = JSON.stringify(extensions);
          fc.pre(text.isWellFormed() && !/\\u(?:0000|d[89a-f])/i.test(text));
          const record = building('free', { extensions });
          await upsertRecords(store.database, [record], 1);
          expect((await findRecord(store.database, record.id))?.['extensions']).toEqual(JSON.parse(text));
        }),
        { numRuns: 30 },
      );
    });

    test('records are listed by id, by division and by member, page by page', async () => {
      const places = { a: '340111999001', b: '340111999002', c: '340112001001', d: '340111000000' };
      await upsertRecords(
        store.database,
        Object.entries(places).map(([id, division]) => building(id, { division, name: `n-${id}` })),
        1,
      );
      const list = async (facts: object) =>
        (await listRecordRows(store.database, { type: 'Building', limit: 10, ...facts })).map(({ id }) => id.at(-1));
      expect(await list({})).toEqual(['a', 'b', 'c', 'd']);
      expect(await list({ division: '340111000000' })).toEqual(['a', 'b', 'd']);
      expect(await list({ division: '340111999000' })).toEqual(['a', 'b']);
      expect(await list({ division: '340111999002' })).toEqual(['b']);
      expect(await list({ after: building('b').id, limit: 1 })).toEqual(['c']);
      expect(await list({ members: { name: 'n-c' } })).toEqual(['c']);
      expect(await list({ type: 'House' })).toEqual([]);
    });

    test('the latest value is the one observed last, whatever the order of arrival', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 }),
          fc.infiniteStream(fc.integer({ min: 1, max: 3 })),
          async (times, sizes) => {
            await store.database.deleteFrom('observations').execute();
            await store.database.deleteFrom('latest').execute();
            const rest = times.map((time) => observation(`o-${time}`, time, { value: time }));
            while (rest.length > 0) await upsertObservations(store.database, rest.splice(0, sizes.next().value), 1);
            const latest = await listLatestRows(store.database, { limit: 10 });
            expect(latest.map(({ content }) => content['value'])).toEqual([Math.max(...times)]);
          },
        ),
        { numRuns: 20 },
      );
    });

    test('a corrected reading gives its place as latest back', async () => {
      await upsertObservations(
        store.database,
        [observation('a', 10, { value: 1 }), observation('b', 20, { value: 2 })],
        1,
      );
      expect(statusesOf(await upsertObservations(store.database, [observation('b', 5, { value: 3 })], 2))).toEqual([
        'updated',
      ]);
      const [latest] = await listLatestRows(store.database, { limit: 1 });
      expect(latest?.content['value']).toBe(1);
    });

    test('each component of a device has its own latest value', async () => {
      await upsertObservations(
        store.database,
        [observation('a', 1, { component: '1' }), observation('b', 2, { component: '2' }), observation('c', 3)],
        1,
      );
      const rows = await listLatestRows(store.database, { limit: 10 });
      expect(rows.map(({ key }) => key[2])).toEqual(['', '1', '2']);
      const after = await listLatestRows(store.database, { after: rows[0]?.key, limit: 10 });
      expect(after.map(({ key }) => key[2])).toEqual(['1', '2']);
    });

    test('history is in order of time, then id, within its window', async () => {
      await upsertObservations(
        store.database,
        [observation('c', 20), observation('b', 20), observation('a', 10), observation('d', 30)],
        1,
      );
      const list = async (facts: object) =>
        (await listObservationRows(store.database, { limit: 10, ...facts })).map(({ id }) => id.at(-1));
      expect(await list({})).toEqual(['a', 'b', 'c', 'd']);
      expect(await list({ from: 20, to: 30 })).toEqual(['b', 'c']);
      expect(await list({ after: { observedAt: 20, id: observation('b', 20).id } })).toEqual(['c', 'd']);
      expect(await list({ device: 'urn:hutong:device:example:other' })).toEqual([]);
    });

    test('changes are numbered and can be read after a number', async () => {
      const content = { id: 'x', type: 'Event' };
      await inTransaction((database) =>
        appendChanges(
          database,
          [
            { type: 'one', content },
            { type: 'two', content },
          ],
          7,
        ),
      );
      const all = await readChanges(store.database, { after: 0, limit: 10 });
      expect(all.map(({ type, at, subject }) => [type, at, subject])).toEqual([
        ['one', 7, 'x'],
        ['two', 7, 'x'],
      ]);
      const [first, second] = all.map(({ sequence }) => sequence);
      expect(await readChanges(store.database, { after: first ?? 0, limit: 10 })).toHaveLength(1);
      expect(await readChanges(store.database, { after: 0, types: ['two'], limit: 10 })).toHaveLength(1);
      expect(await lastSequence(store.database)).toBe(second);
    });

    test('a timer moves later only, is claimed once, in order, and comes back when its work fails', async () => {
      const timer = (id: string, dueAt: number) => ({ id, dueAt, kind: 'k', payload: { dueAt } });
      await armTimers(store.database, [timer('a', 50), timer('b', 20)]);
      await armTimers(store.database, [timer('a', 30), timer('b', 40)]);
      expect(await nextDueTime(store.database)).toBe(40);
      expect(await claimDueTimer(store.database, 39)).toBeUndefined();
      const failing = inTransaction(async (database) => {
        expect((await claimDueTimer(database, 60))?.id).toBe('b');
        throw new RangeError('work failed');
      });
      await expect(failing).rejects.toThrow('work failed');
      expect(await claimDueTimer(store.database, 60)).toEqual(timer('b', 40));
      expect(await claimDueTimer(store.database, 60)).toEqual(timer('a', 50));
      expect(await claimDueTimer(store.database, 60)).toBeUndefined();
    });

    test('a cancelled timer is gone, and one that fails ten times is left alone', async () => {
      const timer = { id: 'a', dueAt: 1, kind: 'k', payload: {} };
      await armTimers(store.database, [timer, { ...timer, id: 'b' }]);
      await cancelTimers(store.database, ['a']);
      for (let attempt = 0; attempt < 10; attempt++) await countFailedAttempt(store.database, 'b');
      expect(await claimDueTimer(store.database, 5)).toBeUndefined();
      expect(await nextDueTime(store.database)).toBeUndefined();
    });

    test('a token is found by its hash, listed until revoked, and revoked once', async () => {
      const token = { id: 't', name: 'n', system: 's', scopes: ['records:read'] as const, createdAt: 1 };
      await saveToken(store.database, token, 'hash');
      expect(await findTokenByHash(store.database, 'hash')).toMatchObject(token);
      expect(await findTokenByHash(store.database, 'other')).toBeUndefined();
      expect(await listTokenRows(store.database, { limit: 10 })).toHaveLength(1);
      expect(await revokeTokenRow(store.database, 't', 9)).toBe(true);
      expect(await revokeTokenRow(store.database, 't', 10)).toBe(false);
      expect(await listTokenRows(store.database, { limit: 10 })).toEqual([]);
      expect(await findTokenByHash(store.database, 'hash')).toMatchObject({ revokedAt: 9 });
    });

    test('an idempotency key gives the earlier response, and belongs to one request', async () => {
      const request = { token: 't', key: 'k', requestHash: 'h' };
      expect(await claimIdempotencyKey(store.database, request, 1)).toBeUndefined();
      await saveIdempotentResponse(store.database, request, { done: [1] });
      expect(await claimIdempotencyKey(store.database, request, 2)).toEqual({ response: { done: [1] } });
      await expect(claimIdempotencyKey(store.database, { ...request, requestHash: 'i' }, 2)).rejects.toThrow('HT5009');
      expect(await claimIdempotencyKey(store.database, { ...request, token: 'u' }, 2)).toBeUndefined();
      await forgetIdempotencyKeys(store.database, 5);
      expect(await claimIdempotencyKey(store.database, request, 6)).toBeUndefined();
    });

    test('rejections are kept for their system, and settings for the platform', async () => {
      const saved = await saveRejections(
        store.database,
        [
          { channel: 'mqtt', system: 'a', recordId: 'r', issues: [] },
          { channel: 'http', system: 'b', issues: [] },
        ],
        3,
      );
      expect(await listRejectionRows(store.database, { limit: 10 })).toEqual(saved);
      expect(await listRejectionRows(store.database, { system: 'b', limit: 10 })).toEqual([saved[1]]);
      const received = saved[0]?.receivedAt ?? 0;
      await forgetRejections(store.database, received);
      expect(await listRejectionRows(store.database, { limit: 10 })).toEqual(saved);
      await forgetRejections(store.database, received + 1);
      expect(await listRejectionRows(store.database, { limit: 10 })).toEqual([]);
      await writeSetting(store.database, 'k', { a: 1 });
      await writeSetting(store.database, 'k', 2);
      expect(await readSetting(store.database, 'k')).toBe(2);
      expect(await readSetting(store.database, 'other')).toBeUndefined();
    });

    test('numbers are never given twice', async () => {
      const given = await Promise.all(Array.from({ length: 5 }, () => takeNumbers(store.database, 4)));
      expect(new Set(given.flat()).size).toBe(20);
    });

    describe.skipIf(!concurrent)('with several connections', () => {
      test('batches in opposite order do not wait for each other in a circle', async () => {
        const batch = Array.from({ length: 200 }, (_, index) => building(String(index)));
        await Promise.all(
          [1, 2, 3, 4].map((round) => {
            const named = batch.map(({ id, text, system }) => ({
              id,
              system,
              text: text.replace('1幢', `${round}幢`),
            }));
            return upsertRecords(store.database, round % 2 === 0 ? named : named.toReversed(), round);
          }),
        );
        expect(await listRecordRows(store.database, { type: 'Building', limit: 1000 })).toHaveLength(200);
      });

      test('a reader that follows the change log misses nothing', async () => {
        const writers = Array.from({ length: 60 }, (_, index) =>
          inTransaction((database) =>
            appendChanges(database, [{ type: 't', content: { id: `c-${index}`, type: 'E' } }], 1),
          ),
        );
        let after = 0;
        const seen: string[] = [];
        const finished = Promise.all(writers).then(() => true);
        for (let done = false; !done;) {
          done = await Promise.race([finished, Promise.resolve(false)]);
          for (const change of await readChanges(store.database, { after, limit: 7 })) {
            seen.push(change.subject);
            after = change.sequence;
            done = false;
          }
        }
        expect(new Set(seen).size).toBe(60);
        expect(seen).toHaveLength(60);
      });

      test('a due timer goes to one of many claimants', async () => {
        await armTimers(
          store.database,
          Array.from({ length: 10 }, (_, index) => ({ id: `t-${index}`, dueAt: 1, kind: 'k', payload: {} })),
        );
        const claims = await Promise.all(
          Array.from({ length: 20 }, () => inTransaction((database) => claimDueTimer(database, 2))),
        );
        const ids = claims.flatMap((claim) => (claim === undefined ? [] : [claim.id]));
        expect(new Set(ids).size).toBe(ids.length);
        while (await claimDueTimer(store.database, 2)) ids.push('later');
        expect(ids).toHaveLength(10);
      });

      test('two changes of one record come one after the other', async () => {
        await upsertRecords(store.database, [building('a', { floors: 0 })], 1);
        const raise = () =>
          inTransaction(async (database) => {
            const record = await lockRecord(database, 'Building', building('a').id);
            await upsertRecords(database, [building('a', { floors: Number(record?.['floors']) + 1 })], 2);
          });
        await Promise.all(Array.from({ length: 8 }, raise));
        expect((await findRecord(store.database, building('a').id))?.['floors']).toBe(8);
      });
    });
  });
}

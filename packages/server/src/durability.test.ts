import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { channels, cloudEventTypes, topicOf } from '@hutong/contract';
import { Building } from '@hutong/standard';
import mqtt from 'mqtt';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { device, grid, reading } from './__fixtures__/community.ts';
import { spawnServer, type SpawnedServer } from './__fixtures__/spawn-server.ts';

let dataDir: string;
let server: SpawnedServer | undefined;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hutong-'));
});
afterAll(async () => {
  await server?.kill();
  await rm(dataDir, { recursive: true, force: true });
});

const building = (localId: string) => ({ ...Building.example, id: `urn:hutong:building:example:${localId}` });

const call = async (path: string, body?: unknown) => {
  const response = await fetch(`${server?.http}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${server?.adminToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- A test looks into whatever came back.
  return (await response.json()) as any;
};

const storedIds = async (): Promise<Set<string>> => {
  const ids = new Set<string>();
  for (let next: string | undefined = ''; next !== undefined;) {
    const page = await call(`/v1/records?type=Building&limit=1000${next === '' ? '' : `&cursor=${next}`}`);
    for (const { id } of page.items) ids.add(id as string);
    next = page.next as string | undefined;
  }
  return ids;
};

test('a process that is killed while it takes in records has every acknowledged one when it starts again', async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < 2; round++) {
    server = await spawnServer({ dataDir, mqtt: 0 });
    const { mqtt: url, adminToken } = server;
    const client = await mqtt.connectAsync(url, { username: '*', password: adminToken, reconnectPeriod: 0 }, false);
    client.on('error', () => undefined);
    const enough = Promise.withResolvers<void>();
    const goal = acknowledged.length + 300;
    const done = (ids: string[]): void => {
      acknowledged.push(...ids);
      if (acknowledged.length >= goal) enough.resolve();
    };
    const stopped = new AbortController();
    const overHttp = async (lane: number): Promise<void> => {
      for (let batch = 0; !stopped.signal.aborted; batch++) {
        const records = Array.from({ length: 20 }, (_, index) => building(`h-${round}-${lane}-${batch}-${index}`));
        const { results } = await call('/v1/records', { records });
        done(results.map(({ id }: { id: string }) => id));
      }
    };
    const overMqtt = async (): Promise<void> => {
      for (let turn = 0; !stopped.signal.aborted; turn++) {
        const data = building(`m-${round}-${turn}`);
        const event = { specversion: '1.0', id: String(turn), source: '/t', type: cloudEventTypes.record, data };
        await client.publishAsync(topicOf(channels.ingest, 'example'), JSON.stringify(event), { qos: 1 });
        done([data.id]);
      }
    };
    const lanes = [overHttp(1), overHttp(2), overMqtt()].map((lane) => lane.catch(() => undefined));
    await enough.promise;
    await server.kill();
    stopped.abort();
    await client.endAsync(true);
    await Promise.all(lanes);
  }
  server = await spawnServer({ dataDir });
  const stored = await storedIds();
  expect(acknowledged.length).toBeGreaterThanOrEqual(600);
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  expect(acknowledged.some((id) => id.includes(':m-'))).toBe(true);
  await server.kill();
}, 120_000);

test('time limits go on over a kill, and a second process is refused', async () => {
  server = await spawnServer({ dataDir, sandbox: true });
  const { now } = await call('/v1/platform');
  const smoke = device('smoke-1', 'smoke-detector');
  await call('/v1/records', { records: [grid, smoke, reading(smoke.id, 'smoke.alarm', true, Date.parse(now))] });
  await expect(spawnServer({ dataDir })).rejects.toThrow(/HT5018/);
  await server.kill();
  server = await spawnServer({ dataDir, sandbox: true });
  const later = new Date(Date.parse(now) + 24 * 3_600_000).toISOString();
  await call('/v1/sandbox/clock', { now: later });
  const { items } = await call('/v1/events');
  expect(items).toMatchObject([{ tier: 'street', state: 'dispatched' }]);
  await server.kill();
  // A clock that was moved stays moved, also in the next process.
  server = await spawnServer({ dataDir, sandbox: true });
  expect(Date.parse((await call('/v1/platform')).now)).toBeGreaterThanOrEqual(Date.parse(later));
}, 120_000);

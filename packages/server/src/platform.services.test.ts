import { randomBytes } from 'node:crypto';
import { channels, topicOf } from '@hutong/contract';
import { Building, formatDateTime } from '@hutong/standard';
import mqtt, { type MqttClient } from 'mqtt';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { device, grid, reading } from './__fixtures__/community.ts';
import { testBrokers } from './__fixtures__/test-brokers.ts';
import { createTestDatabase } from './__fixtures__/test-database.ts';
import { startServer } from './index.ts';
import type { RunningServer, StartServerOptions } from './options.ts';

const patience = { timeout: 25_000, interval: 50 };
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let replicas: RunningServer[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  for (const replica of replicas) await replica.close();
  replicas = [];
});
afterAll(() => database.drop());

const adminToken = 'ht_services';
const start = async (options: StartServerOptions = {}): Promise<RunningServer> => {
  const replica = await startServer({ databaseUrl: database.url, adminToken, ...options });
  replicas.push(replica);
  return replica;
};
const call = async ({ http }: RunningServer, path: string, body?: unknown) => {
  const response = await fetch(`${http}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- A test looks into whatever came back.
  return (await response.json()) as any;
};
const building = (localId: string, system = 'example') => ({
  ...Building.example,
  id: `urn:hutong:building:${system}:${localId}`,
  provenance: { system },
});

test('two replicas on one PostgreSQL judge each reading once and give every event its own number', async () => {
  const [one, two] = await Promise.all([start(), start()]);
  const smoke = device('smoke-1', 'smoke-detector');
  await call(one, '/v1/records', { records: [grid, smoke] });
  const now = Date.now();
  const alarms = Array.from({ length: 20 }, (_, index) => reading(smoke.id, 'smoke.alarm', true, now + index));
  await Promise.all(
    alarms.map((alarm, index) => call(index % 2 === 0 ? one : two, '/v1/records', { records: [alarm] })),
  );
  await Promise.all([one, two].map((replica) => call(replica, '/v1/records', { records: alarms })));
  const { items: warnings } = await call(two, '/v1/warnings');
  expect(warnings).toHaveLength(1);
  const { items: events } = await call(one, '/v1/events');
  expect(events).toMatchObject([{ state: 'dispatched', assignee: 'worker-01' }]);
});

test('a time limit that passed while nobody ran is caught up by one of the replicas', async () => {
  const report = { division: grid.division, kind: '010101', source: 'patrol', headline: '烟雾', reporter: 'w' };
  const past = { now: () => Date.now() - 24 * 3_600_000, at: () => () => undefined };
  const early = await start({ clock: past });
  const { id } = await call(early, '/v1/events', report);
  await early.close();
  replicas = [];
  const [one] = await Promise.all([start(), start()]);
  const { event, actions } = await call(one, `/v1/events/${id}`);
  expect(event).toMatchObject({ tier: 'street', limits: [{ missed: true }] });
  expect(actions.map(({ action }: { action: string }) => action)).toEqual(['report', 'escalate']);
  expect(Date.parse(formatDateTime(Date.now()))).toBeGreaterThan(Date.parse(event.reportedAt));
});

describe.each(testBrokers)('replicas that follow $name', ({ url }) => {
  let client: MqttClient;
  let system: string;
  // A broker keeps messages for every replica a platform had, so each test has a platform of its own.
  let own: Awaited<ReturnType<typeof createTestDatabase>>;
  beforeEach(async () => {
    own = await createTestDatabase();
    system = `vendor-${randomBytes(4).toString('hex')}`;
    client = await mqtt.connectAsync(url, { protocolVersion: 4 });
  });
  afterEach(async () => {
    await client.endAsync();
    for (const replica of replicas) await replica.close();
    await own.drop();
  });
  const startOwn = (port: number) => start({ mqtt: url, port, databaseUrl: own.url });
  const send = (localId: string, facts: object = {}) =>
    client.publishAsync(
      topicOf(channels.ingest, system),
      JSON.stringify({
        specversion: '1.0',
        id: localId,
        source: '/t',
        type: 'dev.hutong.record',
        data: { ...building(localId, system), ...facts },
      }),
      { qos: 1 },
    );
  const stored = async (replica: RunningServer, localId: string) =>
    (await call(replica, `/v1/records/${building(localId, system).id}`)).name;
  const refused = async (replica: RunningServer) =>
    (await call(replica, '/v1/rejections?limit=500')).items
      .map(({ recordId = '' }: { recordId?: string }) => recordId.split(':'))
      .filter((parts: string[]) => parts[3] === system);

  test('take in every message once', async () => {
    const [one] = await Promise.all([startOwn(18_923), startOwn(18_924)]);
    await Promise.all(Array.from({ length: 20 }, (_, index) => send(`invalid-${index}`, { floors: 'x' })));
    await expect.poll(() => refused(one), patience).toHaveLength(20);
    // A second copy of any of them would be kept ahead of what a replica takes in after it.
    await Promise.all(Array.from({ length: 20 }, (_, index) => send(`valid-${index}`)));
    for (let index = 0; index < 20; index++)
      await expect.poll(() => stored(one, `valid-${index}`), patience).toBe('1幢');
    expect(await refused(one)).toHaveLength(20);
  });

  test('lose nothing that was sent while the platform was down', async () => {
    const first = await startOwn(18_923);
    await send('a');
    await expect.poll(() => stored(first, 'a'), patience).toBe('1幢');
    await first.close();
    await send('b');
    const second = await startOwn(18_923);
    await expect.poll(() => stored(second, 'b'), patience).toBe('1幢');
  });
});

test('over MQTT 3.1.1 one replica follows, and another takes over when it stops or its database connection dies', async () => {
  const broker = testBrokers.find(({ name }) => name === 'NATS');
  const options: StartServerOptions = { mqtt: broker?.url ?? false };
  const leaders = async (): Promise<number[]> => {
    const admin = new Client({ connectionString: database.url });
    await admin.connect();
    const { rows } = await admin.query<{ pid: number }>(
      `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = 7213 AND granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    await admin.end();
    return rows.map(({ pid }) => pid);
  };
  const client = await mqtt.connectAsync(broker?.url ?? '', { protocolVersion: 4 });
  const arrives = async (localId: string, replica: RunningServer): Promise<void> => {
    const record = building(localId, 'leading');
    const event = { specversion: '1.0', id: localId, source: '/t', type: 'dev.hutong.record', data: record };
    await client.publishAsync(topicOf(channels.ingest, 'leading'), JSON.stringify(event), { qos: 1 });
    await expect.poll(async () => (await call(replica, `/v1/records/${record.id}`)).name, patience).toBe('1幢');
  };
  const one = await start(options);
  const two = await start(options);
  const [first] = await leaders();
  expect(await leaders()).toEqual([first]);
  await arrives('a', two);
  await one.close();
  await expect.poll(leaders, patience).toHaveLength(1);
  expect(await leaders()).not.toEqual([first]);
  await arrives('b', two);
  const [second = 0] = await leaders();
  const admin = new Client({ connectionString: database.url });
  await admin.connect();
  await admin.query('SELECT pg_terminate_backend($1)', [second]);
  await admin.end();
  await arrives('c', two);
  expect(await leaders()).not.toEqual([second]);
  await client.endAsync();
});

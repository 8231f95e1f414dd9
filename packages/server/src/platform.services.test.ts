import { Building, formatDateTime } from '@hutong/standard';
import mqtt from 'mqtt';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { device, grid, reading } from './__fixtures__/community.ts';
import { createTestDatabase } from './__fixtures__/test-database.ts';
import { startServer } from './index.ts';
import type { RunningServer, StartServerOptions } from './options.ts';

const brokerUrl = process.env['HUTONG_TEST_MQTT'] ?? 'mqtt://127.0.0.1:1883';
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

test('an external broker delivers what was sent, also what was sent while the platform was down', async () => {
  const system = `vendor-${Date.now().toString(36)}`;
  const client = await mqtt.connectAsync(brokerUrl, { protocolVersion: 5 });
  const send = (localId: string, facts: object = {}) =>
    client.publishAsync(
      `hutong/v1/${system}/records`,
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
  const told = new Promise<{ data: { recordId: string } }>((resolve) => {
    client.once('message', (_topic, payload) => resolve(JSON.parse(payload.toString()) as never));
  });
  await client.subscribeAsync(`hutong/v1/${system}/rejections`, { qos: 1 });
  const options = { mqtt: brokerUrl, port: 18_923 };
  const first = await start(options);
  await send('a');
  await send('invalid', { floors: 'x' });
  expect((await told).data.recordId).toBe(building('invalid', system).id);
  await expect.poll(() => stored(first, 'a')).toBe('1幢');
  await first.close();
  replicas = [];
  await send('b');
  const second = await start(options);
  await expect.poll(() => stored(second, 'b')).toBe('1幢');
  await client.endAsync();
});

import { Building, Resident } from '@hutong/standard';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { device, grid, reading } from '../__fixtures__/community.ts';
import { startTestPlatform, type TestPlatform } from '../__fixtures__/test-platform.ts';
import { receiveMessage } from '../mqtt/receive-message.ts';
import { faultNames, type FaultName } from './faults.ts';

let server: TestPlatform;
let faults: Set<FaultName>;
beforeAll(async () => {
  server = await startTestPlatform();
  faults = server.platform.faults as Set<FaultName>;
});
afterAll(() => server.close());
beforeEach(async () => {
  faults.clear();
  await server.reset();
});

const building = (localId: string, facts: object = {}) => ({
  ...Building.example,
  id: `urn:hutong:building:example:${localId}`,
  ...facts,
});
const invalid = building('invalid', { floors: 'x' });
const smoke = device('smoke-1', 'smoke-detector');
const series = (value: number) => reading(smoke.id, 'temperature', value, server.clock.now() + value * 1000);
const { send, call, fetch, tokenFor } = {
  send: (...records: unknown[]) => server.send(...records),
  call: (...call: Parameters<TestPlatform['call']>) => server.call(...call),
  fetch: (path: string) => server.fetch(path, { headers: { authorization: `Bearer ${server.platform.adminToken}` } }),
  tokenFor: (...facts: Parameters<TestPlatform['tokenFor']>) => server.tokenFor(...facts),
};
const statuses = async (...records: unknown[]): Promise<string> =>
  (await send(...records)).results.map(({ status }: { status: string }) => status).join();
const buildings = async (query: object = {}) =>
  (await call('listRecords', { query: { type: 'Building', ...query } })).body;
const values = async (id: 'listObservations' | 'listLatest') => {
  await send(series(1), series(2));
  await send(series(3));
  return (await call(id)).body.items.map(({ value }: { value: number }) => value).join();
};
const report = { division: grid.division, kind: '010101', source: 'patrol', headline: '烟雾', reporter: 'w' };
const reported = async () => (await call('reportEvent', { body: report })).body;
const afterAnHour = async () => {
  const { id } = await reported();
  await call('setClock', { body: { now: new Date(server.clock.now() + 3_600_000).toISOString() } });
  return (await call('getEvent', { parameters: { id } })).body;
};
const overMqtt = async (data: object) => {
  const told: string[] = [];
  const event = { specversion: '1.0', id: '1', source: '/t', type: 'dev.hutong.record', data };
  const sender = { channel: 'mqtt', system: 'example', anySystem: false } as const;
  await receiveMessage(server.platform, Buffer.from(JSON.stringify(event)), sender, (topic) => told.push(topic));
  return told.length;
};
const readPerson = async (token?: string) => {
  await send({ ...Resident.example, extensions: { kept: true } });
  const parameters = { id: String(Resident.example['id']) };
  return (await call('getRecord', { parameters, ...(token === undefined ? {} : { token }) })).body;
};
const nextPage = async () => {
  await send(building('a'), building('b'), building('c'), building('d'));
  const { next } = await buildings({ limit: 2 });
  return (await buildings({ limit: 2, cursor: next })).items[0]?.id.at(-1);
};

/** For each fault: what a sound platform says, and how to ask. */
const probes: Record<FaultName, readonly [sound: unknown, probe: () => Promise<unknown>]> = {
  'accept-invalid': ['rejected', () => statuses(invalid)],
  'drop-acknowledged': [
    12,
    async () => {
      await send(...Array.from({ length: 12 }, (_, index) => building(String(index))));
      return (await buildings()).items.length;
    },
  ],
  'not-idempotent': ['unchanged', async () => (await send(building('a')), statuses(building('a')))],
  'wrong-counts': [1, async () => (await send(building('a'))).created],
  'issues-without-pointer': ['/floors', async () => (await send(invalid)).results[0].issues[0].pointer],
  'whole-batch-rejected': ['created,rejected', () => statuses(building('a'), invalid)],
  'latest-stale': ['3', () => values('listLatest')],
  'history-unordered': ['1,2,3', () => values('listObservations')],
  'cursor-skips': ['c', nextPage],
  'cursor-repeats': ['c', nextPage],
  'division-filter-ignored': [
    0,
    async () => (await send(building('a')), (await buildings({ division: '110000000000' })).items.length),
  ],
  'plain-errors': ['application/problem+json', async () => (await fetch('/v1/none')).headers.get('content-type')],
  'not-found-is-200': [404, async () => (await fetch('/v1/records/none')).status],
  'no-auth': [401, async () => (await call('listTokens', { token: '' })).status],
  'scope-ignored': [
    403,
    async () => (await call('listTokens', { token: await tokenFor('s', ['records:read']) })).status,
  ],
  'unmasked-personal': ['示**', async () => (await readPerson(await tokenFor('s', ['records:read']))).name],
  'foreign-system-write': [
    'rejected',
    async () => {
      const token = await tokenFor('s', ['records:write']);
      return (await call('writeRecords', { token, body: { records: [building('a')] } })).body.results[0].status;
    },
  ],
  'idempotency-key-ignored': [
    1,
    async () => {
      const headers = { 'idempotency-key': 'k' };
      for (let turn = 0; turn < 2; turn++) await call('reportEvent', { body: report, headers });
      return (await call('listEvents')).body.items.length;
    },
  ],
  'lifecycle-ignored': [
    409,
    async () => {
      const { id } = await reported();
      const body = { actor: 'v', role: 'verifier', action: 'close' };
      return (await call('actOnEvent', { parameters: { id }, body })).status;
    },
  ],
  'no-time-limits': [1, async () => (await reported()).limits?.length ?? 0],
  'actions-missing': [2, async () => (await afterAnHour()).actions.length],
  'stream-silent': [
    true,
    async () => {
      await reported();
      const headers = { authorization: `Bearer ${server.platform.adminToken}`, 'last-event-id': '0' };
      const response = await server.fetch('/v1/stream', { headers });
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      await reader.read();
      const told = reader.read().then(({ done }) => !done);
      const answered = await Promise.race([
        told,
        call('listEvents')
          .then(() => call('listEvents'))
          .then(() => false),
      ]);
      await reader.cancel();
      return answered;
    },
  ],
  'mqtt-ack-lost': [1, async () => (await overMqtt(building('a')), (await buildings()).items.length)],
  'mqtt-rejections-silent': [1, () => overMqtt(invalid)],
  'no-warning': [
    1,
    async () => {
      await send(grid, smoke, reading(smoke.id, 'smoke.alarm', true, server.clock.now()));
      return (await call('listWarnings')).body.items.length;
    },
  ],
  'no-escalation': ['street', async () => (await afterAnHour()).event.tier],
  'lost-extensions': [{ kept: true }, async () => (await readPerson()).extensions],
  'revoked-token-works': [
    401,
    async () => {
      const { body } = await call('createToken', { body: { name: 'n', system: 's', scopes: ['records:read'] } });
      await call('revokeToken', { parameters: { id: body.token.id } });
      return (await call('listRejections', { token: body.secret })).status;
    },
  ],
  'time-zone-lost': [
    true,
    async () => {
      const sent = series(1);
      await send(sent);
      const [read] = (await call('listObservations')).body.items;
      return Date.parse(read.observedAt) === Date.parse(sent.observedAt);
    },
  ],
  'oversized-batch-accepted': [
    413,
    async () => (await call('writeRecords', { body: { records: Array(1001).fill(null) } })).status,
  ],
};

test.each(faultNames)('%s breaks what it is named after', async (fault) => {
  const [sound, probe] = probes[fault];
  expect(await probe()).toEqual(sound);
  await server.reset();
  faults.add(fault);
  expect(await probe()).not.toEqual(sound);
});

import { operations, problemSchema } from '@hutong/contract';
import { Building, Observation, Resident } from '@hutong/standard';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { device, reading } from './__fixtures__/community.ts';
import { startTestPlatform, type TestPlatform } from './__fixtures__/test-platform.ts';

const building = (localId: string, facts: object = {}) => ({
  ...Building.example,
  id: `urn:hutong:building:example:${localId}`,
  ...facts,
});

describe('the HTTP API', () => {
  let server: TestPlatform;
  beforeAll(async () => {
    server = await startTestPlatform();
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  const post = (
    body: string | Uint8Array<ArrayBuffer>,
    type = 'application/json',
    headers: Record<string, string> = {},
  ) =>
    server.fetch('/v1/records', {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${server.platform.adminToken}`, 'content-type': type, ...headers },
    });

  test('every operation has a route that asks for a token', async () => {
    for (const operation of Object.values(operations)) {
      const path = operation.path.replaceAll(/\{\w+\}/g, 'x');
      const { status } = await server.fetch(path, { method: operation.method.toUpperCase() });
      // What is open to all has nothing of that name.
      const open = path === operation.path ? 200 : 404;
      expect([operation.id, status]).toEqual([operation.id, operation.scopes.length === 0 ? open : 401]);
    }
  });

  test('a record is created, unchanged, updated; an invalid one is rejected alone', async () => {
    const send = async (...records: unknown[]) => {
      const { results, ...counts } = await server.send(...records);
      return { statuses: results.map(({ status }: { status: string }) => status), counts };
    };
    const invalid = { ...building('b'), floors: 'many' };
    expect(await send(building('a'), invalid, null)).toEqual({
      statuses: ['created', 'rejected', 'rejected'],
      counts: { created: 1, updated: 0, unchanged: 0, rejected: 2 },
    });
    expect((await send(building('a'))).statuses).toEqual(['unchanged']);
    expect((await send(building('a', { floors: 7 }), building('a', { floors: 7 }), building('a'))).statuses).toEqual([
      'updated',
      'unchanged',
      'updated',
    ]);
    const { items } = (await server.call('listRejections')).body;
    expect(items.map((item: { recordId?: string }) => item.recordId)).toEqual([invalid.id, undefined]);
    expect(items[0]).toMatchObject({ channel: 'http', recordType: 'Building', issues: [{ pointer: '/floors' }] });
  });

  test('what the database cannot hold is rejected alone, and the rest stays', async () => {
    const deep = JSON.parse(`${'[['.repeat(200)}1${']]'.repeat(200)}`) as unknown;
    const records = [
      building('nul', { extensions: { a: 'x\u0000' } }),
      building('half', { extensions: { a: '\uD800' } }),
      building('deep', { extensions: { deep } }),
      building('text', { extensions: { a: String.raw`\u0000 is text, 😀 too` } }),
      building('x'.repeat(600)),
    ];
    const { results } = await server.send(...records);
    expect(results.map(({ status }: { status: string }) => status)).toEqual([
      'rejected',
      'rejected',
      'rejected',
      'created',
      'rejected',
    ]);
    const huge = `{"id":"urn:hutong:building:example:huge",${JSON.stringify(building('huge')).slice(1)}`;
    const lines = [huge.replace(/}$/, ',"extensions":{"n":1e999999}}'), JSON.stringify(building('fine'))].join('\n');
    const answer = await (await post(lines, 'application/x-ndjson')).json();
    expect((answer as { results: { status: string }[] }).results.map(({ status }) => status)).toEqual([
      'rejected',
      'created',
    ]);
  });

  test('lines are records too; a broken one is named by its number', async () => {
    const lines = [JSON.stringify(building('a')), '', JSON.stringify(building('b'))];
    expect(await (await post(lines.join('\r\n'), 'application/x-ndjson; charset=utf-8')).json()).toMatchObject({
      created: 2,
    });
    const broken = await post([...lines, '{"id": oops}'].join('\n'), 'application/x-ndjson');
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({
      code: 'HT5004',
      issues: [{ code: 'HT3003', line: 4, pointer: '/records/2', message: { en: 'Line 4 is not JSON at column 8' } }],
    });
  });

  test.each([
    ['no JSON', '{"records": [}', 'application/json', 400, 'HT5004'],
    ['no list', '{"records": 5}', 'application/json', 400, 'HT5004'],
    ['an empty list', '{"records": []}', 'application/json', 400, 'HT5004'],
    ['nothing', '', 'application/json', 400, 'HT5004'],
    ['null', 'null', 'application/json', 400, 'HT5004'],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'application/json', 400, 'HT5004'],
    ['XML', '<records/>', 'application/xml', 415, 'HT5006'],
    ['too many records', JSON.stringify({ records: Array(1001).fill(1) }), 'application/json', 413, 'HT5005'],
    ['too many bytes', `[${' '.repeat(8 * 1024 * 1024)}]`, 'application/json', 413, 'HT5005'],
  ])('a body with %s is a problem', async (_, body, type, status, code) => {
    const response = await post(body, type);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ status, code, requestId: response.headers.get('x-request-id') });
    expect(response.status).toBe(status);
  });

  test('a body that says it is too large is refused before it is read', async () => {
    let pulled = 0;
    const body = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 });
    const response = await server.fetch('/v1/records', {
      method: 'POST',
      body,
      duplex: 'half',
      headers: {
        authorization: `Bearer ${server.platform.adminToken}`,
        'content-type': 'application/json',
        'content-length': '999999999',
      },
    });
    expect([response.status, pulled]).toEqual([413, 0]);
  });

  test('unknown paths, methods, queries and cursors', async () => {
    const at = async (path: string, method = 'GET') => {
      const response = await server.fetch(path, {
        method,
        headers: { authorization: `Bearer ${server.platform.adminToken}` },
      });
      return { response, problem: problemSchema.parse(await response.json()) };
    };
    expect((await at('/v1/nothing')).problem).toMatchObject({ status: 404, code: 'HT5003' });
    expect((await at('/v1/records/urn:hutong:building:example:none')).problem.code).toBe('HT5003');
    expect((await at('/v1/records/%00')).problem.code).toBe('HT5003');
    const { response, problem } = await at('/v1/records', 'DELETE');
    expect([problem.code, response.headers.get('allow')]).toEqual(['HT5013', 'POST, GET, HEAD']);
    expect((await at('/v1/records')).problem.issues).toMatchObject([{ code: 'HT1001', pointer: '/type', in: 'query' }]);
    for (const cursor of ['x', Buffer.from('["records Building",5]').toString('base64url')])
      expect((await at(`/v1/records?type=Building&cursor=${cursor}`)).problem.code).toBe('HT5014');
    expect((await at('/v1/latest?limit=0')).problem.code).toBe('HT5004');
  });

  test('any text in a place of a request is answered, never an internal error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
        fc.pre(text.isWellFormed());
        const part = encodeURIComponent(text);
        const headers = { authorization: `Bearer ${server.platform.adminToken}` };
        for (const path of [
          `/v1/records/${part}`,
          `/v1/events/${part}`,
          `/v1/records?type=${part}`,
          `/v1/latest?device=${part}&property=${part}`,
          `/v1/observations?cursor=${part}`,
          `/v1/events?assignee=${part}&kind=${part}`,
          `/v1/warnings?device=${part}`,
        ])
          expect([path, (await server.fetch(path, { headers })).status < 500]).toEqual([path, true]);
      }),
      { numRuns: 40, examples: [['\0']] },
    );
  });

  test('a body with U+0000 is refused', async () => {
    const body = { name: 'a\u0000', system: 's', scopes: ['records:read'] };
    expect((await server.call('createToken', { body })).body).toMatchObject({ code: 'HT5004', status: 400 });
  });

  test('pages hold every record once', async () => {
    const ids = Array.from({ length: 23 }, (_, index) => building(String(index)).id);
    await server.send(...ids.map((id) => ({ ...building('a'), id })));
    const seen: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const query: Record<string, string | number> = {
        type: 'Building',
        limit: 5,
        ...(cursor === '' ? {} : { cursor }),
      };
      const { body } = await server.call('listRecords', { query });
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next;
    }
    expect(seen).toEqual([...ids].sort());
  });

  test('observations: history, latest and one by id', async () => {
    const { id } = device('d-1', 'air-station');
    const readings = [3, 1, 2].map((value) => reading(id, 'air.pm2_5', value, value * 1000));
    await server.send(...readings);
    const values = async (operation: 'listObservations' | 'listLatest', query = {}) =>
      (await server.call(operation, { query })).body.items.map(({ value }: { value: number }) => value);
    expect(await values('listObservations', { device: id })).toEqual([1, 2, 3]);
    expect(await values('listObservations', { from: '1970-01-01T00:00:02Z', to: '1970-01-01T00:00:03Z' })).toEqual([2]);
    expect(await values('listLatest')).toEqual([3]);
    const one = await server.call('getRecord', { parameters: { id: readings[0]?.id ?? '' } });
    expect(one.body).toEqual(readings[0]);
    const { body } = await server.call('listRecords', { query: { type: 'Observation', limit: 2 } });
    expect([body.items.length, typeof body.next]).toEqual([2, 'string']);
  });

  test('a token has a system, scopes and an end', async () => {
    const token = await server.tokenFor('example', ['records:write']);
    const write = (record: object) => server.call('writeRecords', { token, body: { records: [record] } });
    expect((await write(building('a'))).body.created).toBe(1);
    const foreign = await write(building('b', { provenance: { system: 'other' } }));
    expect(foreign.body.results).toMatchObject([{ status: 'rejected', issues: [{ code: 'HT5002' }] }]);
    await server.send(building('c', { provenance: { system: 'other' } }));
    const taken = await write(building('c'));
    expect(taken.body.results).toMatchObject([{ status: 'rejected', issues: [{ code: 'HT5002' }] }]);
    expect((await server.call('listRecords', { token, query: { type: 'Building' } })).status).toBe(403);
    const { items } = (await server.call('listTokens')).body;
    const { id } = items.find(({ system }: { system: string }) => system === 'example');
    expect((await server.call('revokeToken', { parameters: { id } })).body).toEqual({ revoked: true });
    expect((await write(building('a'))).status).toBe(401);
    expect((await server.call('revokeToken', { parameters: { id } })).body).toEqual({ revoked: false });
    expect((await server.call('revokeToken', { parameters: { id: 'unknown' } })).status).toBe(404);
  });

  test('a token for one idempotency key is one token, whose secret is stored nowhere', async () => {
    const call = {
      body: { name: 'n', system: 'once', scopes: ['records:read'] },
      headers: { 'idempotency-key': 'token-1' },
    };
    const first = await server.call('createToken', call);
    expect((await server.call('createToken', call)).body).toEqual(first.body);
    const dump = JSON.stringify([
      await server.platform.store.database.selectFrom('tokens').selectAll().execute(),
      await server.platform.store.database.selectFrom('idempotency_keys').selectAll().execute(),
    ]);
    expect(dump).not.toContain(first.body.secret);
    expect((await server.call('listRecords', { token: first.body.secret, query: { type: 'House' } })).status).toBe(200);
  });

  test('nobody writes for the platform itself', async () => {
    const { results } = await server.send(building('a', { provenance: { system: 'platform' } }));
    expect(results).toMatchObject([{ status: 'rejected', issues: [{ code: 'HT5002' }] }]);
  });

  test('a person’s values are in no answer and no log without the right to see them', async () => {
    const canary = { name: '示例金丝雀', phone: '000-4455-6677', registeredAddress: '示例市示例区示例路八十八号' };
    const person: Record<string, unknown> = { ...Resident.example, ...canary };
    const values = [...Object.values(canary), Resident.example['birthDate'] as string];
    await server.send(person);
    await server.send({ ...person, phone: `${canary.phone}x`, remark: canary.name });
    await post(JSON.stringify({ records: [person] }).replace(/}$/, canary.name));
    const report = {
      division: person['division'],
      kind: '010101',
      source: 'hotline',
      headline: '来电',
      description: canary.registeredAddress,
      reporter: 'r',
    };
    const reader = await server.tokenFor('reader', ['records:read', 'events:read', 'events:write']);
    const event = await server.call('reportEvent', { token: reader, body: report });
    const answers = [
      event.body,
      (await server.call('listRecords', { token: reader, query: { type: 'Resident' } })).body,
      (await server.call('getRecord', { token: reader, parameters: { id: String(person['id']) } })).body,
      (await server.call('listEvents', { token: reader })).body,
      (await server.call('getEvent', { token: reader, parameters: { id: event.body.id } })).body,
      (await server.call('listRejections')).body,
      server.logged,
    ].map((answer) => JSON.stringify(answer));
    for (const value of values) for (const answer of answers) expect(answer).not.toContain(value);
    const seeing = await server.call('getRecord', { parameters: { id: String(person['id']) } });
    expect(seeing.body).toMatchObject(canary);
  });

  test('the service doors', async () => {
    await server.send(Observation.example);
    const text = async (path: string) => (await server.fetch(path)).text();
    expect(await text('/healthz')).toBe('{"status":"ok"}');
    expect(await text('/readyz')).toBe('{"status":"ready"}');
    const metrics = await server.fetch('/metrics');
    expect(metrics.headers.get('content-type')).toContain('application/openmetrics-text');
    const lines = (await metrics.text()).trimEnd().split('\n');
    expect(lines.at(-1)).toBe('# EOF');
    expect(lines.some((line) => /^hutong_records_total\{.*status="created"/.test(line))).toBe(true);
    expect(JSON.parse(await text('/openapi.json'))).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
  });

  test('a record of any text is refused, never an error of the platform', async () => {
    const texts = ['Device\0', '\ud800', 'x'.repeat(100_000), '__proto__', 'toString'];
    const hostile = texts.flatMap((text) => [
      { type: text },
      { type: 'Device', id: text },
      { ...Building.example, [text]: text },
      { ...Building.example, name: text, provenance: { system: text } },
    ]);
    const answer = await server.call('writeRecords', { body: { records: hostile } });
    expect(answer).toMatchObject({ status: 200, body: { rejected: hostile.length } });
    const { items } = (await server.call('listRejections', { query: { limit: 1000 } })).body;
    expect(items).toHaveLength(hostile.length);
    // A pointer names the member that is too much, whole; nothing else is repeated at its length.
    expect(JSON.stringify(items).length).toBeLessThan(150_000);
  });

  test('a body that is cut off is the sender’s fault, and nothing of it is stored', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"records":['));
        controller.error(new TypeError('terminated'));
      },
    });
    const headers = { authorization: `Bearer ${server.platform.adminToken}`, 'content-type': 'application/json' };
    const response = await server.fetch('/v1/records', {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    });
    expect(response.status).toBe(400);
    expect(problemSchema.parse(await response.json()).code).toBe('HT5004');
    expect(server.logged.join('')).not.toContain('request failed');
  });

  test('the sandbox clock goes forward only, and only in a sandbox', async () => {
    const now = server.clock.now();
    const set = (time: number) => server.call('setClock', { body: { now: new Date(time).toISOString() } });
    expect((await set(now + 1000)).status).toBe(200);
    expect((await set(now)).body.code).toBe('HT5007');
    expect((await server.call('getPlatform', { token: '' })).body).toMatchObject({ sandbox: true, maximumBatch: 1000 });
  });
});

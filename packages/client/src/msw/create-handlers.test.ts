import { formatNdjson, operationExamples, operations, type CloudEvent, type Operation } from '@hutong/contract';
import { Device, Event, Observation, Resident, Warning } from '@hutong/standard';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../create-client.ts';
import { createHandlers } from './create-handlers.ts';
import { MockState } from './mock-state.ts';

const baseUrl = 'http://mock.example:8080/platform';
const server = setupServer();
const client = createClient({ baseUrl, token: 'test', retry: { attempts: 1 } });
const device = Device.example as unknown as Device & Record<string, unknown>;
const observation = Observation.example as unknown as Observation & Record<string, unknown>;
let state: MockState;

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  state = new MockState();
  server.resetHandlers(...createHandlers({ baseUrl, state }));
});
afterAll(() => server.close());

const report = operationExamples.reportEvent.request;

describe('the mock platform', () => {
  it('has a handler for every operation of the contract', () => {
    expect(server.listHandlers()).toHaveLength(Object.keys(operations).length);
  });

  it('tells what it is, and lets its clock be moved forward only', async () => {
    expect(await client.getPlatform()).toMatchObject({ sandbox: true, now: '2026-01-01T08:00:00+08:00' });
    const now = '2026-01-02T00:00:00+08:00';
    expect(await client.setClock({ body: { now } })).toEqual({ now });
    expect(await client.getPlatform()).toMatchObject({ now });
    await expect(client.setClock({ body: { now: '2025-01-01T00:00:00+08:00' } })).rejects.toMatchObject({
      code: 'HT5007',
    });
  });

  it('stores records once, tells changed from unchanged, and keeps what it refuses', async () => {
    const { provenance, ...rest } = device;
    const reordered = { ...rest, provenance };
    const bad = { ...device, id: 'urn:hutong:device:example:d-2', kind: 'no-such-kind' };
    expect(await client.sendRecords([device, reordered, { ...device, name: '302室门磁' }, bad, 7])).toEqual({
      sent: 5,
      created: 1,
      updated: 1,
      unchanged: 1,
      rejected: 2,
      rejections: [
        { index: 3, id: bad.id, issues: [expect.objectContaining({ code: 'HT1003', pointer: '/kind' })] },
        { index: 4, issues: [expect.objectContaining({ code: 'HT1002', pointer: '' })] },
      ],
    });
    expect(await client.getRecord({ parameters: { id: device.id } })).toMatchObject({ name: '302室门磁' });
    expect((await client.listRejections()).items).toMatchObject([{ recordId: bad.id, recordType: 'Device' }, {}]);
    await expect(client.getRecord({ parameters: { id: bad.id } })).rejects.toMatchObject({ code: 'HT5003' });
  });

  it('takes JSON as well as NDJSON, and refuses other media types and broken text', async () => {
    expect(await client.writeRecords({ body: { records: [device] } })).toMatchObject({ created: 1 });
    const post = (type: string, body: string) =>
      fetch(`${baseUrl}/v1/records`, {
        method: 'POST',
        body,
        headers: { 'content-type': type, authorization: 'Bearer x' },
      });
    expect((await post('application/x-ndjson; charset=utf-8', formatNdjson([device]))).status).toBe(200);
    expect((await post('text/csv', 'id')).status).toBe(415);
    const broken = await post('application/x-ndjson', `${formatNdjson([device])}{"id":`);
    expect(broken.headers.get('content-type')).toContain('application/problem+json');
    expect(await broken.json()).toMatchObject({ code: 'HT5004', issues: [{ code: 'HT3003', pointer: '/1' }] });
    const many = { records: Array.from({ length: 1001 }, () => device) };
    expect((await post('application/json', JSON.stringify(many))).status).toBe(413);
  });

  it('follows cursors over pages, and refuses a cursor of another list', async () => {
    const devices = Array.from({ length: 5 }, (_, index) => ({
      ...device,
      id: `urn:hutong:device:example:d-${index}`,
    }));
    await client.sendRecords(devices);
    const seen: string[] = [];
    for await (const { id } of client.each('listRecords', { query: { type: 'Device', limit: 2 } })) seen.push(id);
    expect(seen).toEqual(devices.map(({ id }) => id));
    const { next } = await client.listRecords({ query: { type: 'Device', limit: 2 } });
    const call = client.listRecords({ query: { type: 'House', cursor: next } });
    await expect(call).rejects.toMatchObject({ code: 'HT5014' });
    expect((await client.listRecords({ query: { type: 'Device', division: '340111000000' } })).items).toHaveLength(5);
    expect((await client.listRecords({ query: { type: 'Device', division: '340104000000' } })).items).toEqual([]);
  });

  it('orders observations by time and knows the latest', async () => {
    const at = (hour: string, value: boolean) => ({
      ...observation,
      id: `urn:hutong:observation:example:o-${hour}`,
      observedAt: `2026-01-01T${hour}:00:00+08:00`,
      value,
    });
    await client.sendRecords([at('10', true), at('08', false), at('09', false)]);
    const query = { device: observation.device, from: '2026-01-01T00:30:00Z' };
    const { items } = await client.listObservations({ query });
    expect(items.map(({ id }) => id.slice(-2))).toEqual(['09', '10']);
    expect((await client.listLatest()).items).toMatchObject([{ value: true }]);
  });

  it('walks an event through its lifecycle and refuses what the lifecycle does not allow', async () => {
    const { id, limits } = await client.reportEvent(report);
    expect(limits).toMatchObject([{ phase: 'accept' }]);
    const act = (action: 'accept' | 'dispatch' | 'take', more: object = {}) =>
      client.actOnEvent({
        parameters: { id },
        body: { action, actor: 'worker-01', role: action === 'take' ? 'grid-worker' : 'grid-leader', ...more },
      });
    await expect(act('take')).rejects.toMatchObject({ code: 'HT5008' });
    expect((await act('accept')).event).toMatchObject({ state: 'accepted' });
    await expect(act('dispatch')).rejects.toMatchObject({
      code: 'HT5004',
      facts: { issues: [expect.objectContaining({ code: 'HT1001', pointer: '/assignee' })] },
    });
    await act('dispatch', { assignee: 'worker-01' });
    expect((await act('take')).action).toMatchObject({ from: 'dispatched', to: 'handling' });
    const { event, actions } = await client.getEvent({ parameters: { id } });
    expect(event).toMatchObject({ state: 'handling', assignee: 'worker-01' });
    expect(actions.map(({ action }) => action)).toEqual(['report', 'accept', 'dispatch', 'take']);
    expect((await client.listEvents({ query: { state: 'handling' } })).items).toHaveLength(1);
    expect((await client.listEvents({ query: { state: 'closed' } })).items).toEqual([]);
  });

  it('answers a repeated key once, and refuses it for another request', async () => {
    const first = await client.reportEvent({ ...report, idempotencyKey: 'key-1' });
    expect(await client.reportEvent({ ...report, idempotencyKey: 'key-1' })).toEqual(first);
    expect((await client.listEvents()).items).toHaveLength(1);
    const other = { body: { ...report.body, headline: 'x' }, idempotencyKey: 'key-1' };
    await expect(client.reportEvent(other)).rejects.toMatchObject({ code: 'HT5009' });
  });

  it('checks requests by the schemas of the contract', async () => {
    const call = client.listEvents({ query: { state: 'nowhere' as 'closed', limit: 0 } });
    await expect(call).rejects.toMatchObject({
      code: 'HT5004',
      facts: {
        status: 400,
        requestId: expect.stringContaining('mock-') as string,
        issues: [
          expect.objectContaining({ code: 'HT1003', pointer: '/state', in: 'query' }),
          expect.objectContaining({ code: 'HT1007', pointer: '/limit', in: 'query' }),
        ],
      },
    });
  });

  it('holds its own tokens to their scopes and system, until they are revoked', async () => {
    const issued = await client.createToken({
      body: { name: 'reader', system: 'other', scopes: ['records:read', 'records:write'] },
    });
    await client.sendRecords([Resident.example]);
    const vendor = createClient({ baseUrl, token: issued.secret, retry: { attempts: 1 } });
    expect(await vendor.sendRecords([device])).toMatchObject({
      rejections: [{ issues: [{ code: 'HT5002', pointer: '/provenance/system' }] }],
    });
    const [seen] = (await vendor.listRecords({ query: { type: 'Resident' } })).items;
    const [whole] = (await client.listRecords({ query: { type: 'Resident' } })).items;
    expect(whole).toEqual(Resident.example);
    expect(seen?.['name']).not.toBe(Resident.example['name']);
    await expect(vendor.listEvents()).rejects.toMatchObject({ code: 'HT5002' });
    expect((await client.listTokens()).items).toEqual([issued.token]);
    expect(await client.revokeToken({ parameters: { id: issued.token.id } })).toEqual({ revoked: true });
    await expect(vendor.listRecords({ query: { type: 'Device' } })).rejects.toMatchObject({ code: 'HT5001' });
    const nobody = createClient({ baseUrl });
    await expect(nobody.listTokens()).rejects.toMatchObject({ code: 'HT5001' });
  });

  it('streams changes, of the wanted types only, from where the caller stopped', async () => {
    const opened = Promise.withResolvers<void>();
    const taken: CloudEvent[] = [];
    const reading = (async () => {
      const stream = client.subscribe({ types: ['dev.hutong.event', 'dev.hutong.warning'], onOpen: opened.resolve });
      for await (const change of stream) if (taken.push(change) === 2) break;
    })();
    await opened.promise;
    const { id } = await client.reportEvent(report);
    await client.sendRecords([Warning.example]);
    await reading;
    expect(taken).toMatchObject([{ data: { id } }, { data: { id: Warning.example['id'] } }]);
    for await (const change of client.subscribe({ lastEventId: '1' })) {
      expect(change.data).toMatchObject({ type: 'EventAction', event: id });
      break;
    }
  });

  it('masks the stream like every other answer, and obeys the tier of another unit', async () => {
    const told = '不得外传的内容';
    const { id } = await client.reportEvent({ body: { ...report.body, description: told } });
    await client.sendRecords([Resident.example]);
    const facts = { name: 'n', system: 'vendor-a', scopes: ['records:read', 'events:read'] } as const;
    const territory = '340111999000';
    for (const recipient of [undefined, 'street'] as const) {
      const body = {
        ...facts,
        scopes: [...facts.scopes],
        ...(recipient === undefined ? {} : { recipient, territory }),
      };
      const reader = createClient({ baseUrl, token: (await client.createToken({ body })).secret });
      for await (const change of reader.subscribe({ lastEventId: '0' })) {
        expect(change.data).toMatchObject({ id, maskedCopy: true });
        expect(JSON.stringify(change)).not.toContain(told);
        break;
      }
    }
    const scopes = ['records:read', 'privacy:read'] as const;
    await expect(
      client.createToken({ body: { ...facts, scopes: [...scopes], recipient: 'street', territory } }),
    ).rejects.toMatchObject({ code: 'HT5004' });
  });

  it('shows another unit nothing outside its territory', async () => {
    const { id } = await client.reportEvent({ body: report.body });
    await client.sendRecords([Resident.example]);
    const body = { name: 'n', system: 'vendor-a', scopes: ['records:read' as const, 'events:read' as const] };
    const unit = async (territory: string) =>
      createClient({
        baseUrl,
        token: (await client.createToken({ body: { ...body, recipient: 'street', territory } })).secret,
      });
    const [own, other] = [await unit('340111999000'), await unit('340111998000')];
    const seen = async (reader: typeof own) => [
      (await reader.listEvents({ query: {} })).items.length,
      (await reader.listRecords({ query: { type: 'Resident' } })).items.length,
    ];
    expect([await seen(own), await seen(other)]).toEqual([
      [1, 1],
      [0, 0],
    ]);
    await expect(other.getEvent({ parameters: { id } })).rejects.toMatchObject({ code: 'HT5003' });
    await expect(other.getRecord({ parameters: { id: String(Resident.example['id']) } })).rejects.toMatchObject({
      code: 'HT5003',
    });
  });

  it('answers a problem that names no value when a handler meets something unexpected', async () => {
    state.records.set('broken', { ...Event.example, id: 'broken', type: 'Event', kind: '000000', limits: 5 });
    const call = client.actOnEvent({
      parameters: { id: 'broken' },
      body: { action: 'take', actor: 'worker-01', role: 'grid-worker' },
    });
    await expect(call).rejects.toMatchObject({ code: 'HT5011', facts: { status: 500 } });
  });
});

it('serves every recorded call of the contract without breaking it', async () => {
  state = new MockState({
    records: [device, Event.example as never, Observation.example as never, Warning.example as never],
  });
  server.resetHandlers(...createHandlers({ baseUrl, state }));
  await client.createToken(operationExamples.createToken.request);
  const { response: command } = operationExamples.requestCommand;
  state.commands.set(command.id, command);
  state.localLists.push(operationExamples.getLocalList.response);
  const skipped = new Set(['streamChanges', 'revokeToken']);
  for (const { id } of Object.values<Operation>(operations)) {
    if (skipped.has(id)) continue;
    const { request } = operationExamples[id as keyof typeof operations];
    const call = client[id as 'getPlatform'] as (input: unknown) => Promise<unknown>;
    // The client holds each answer to its schema, so an answer against the contract rejects.
    await expect(call(request), id).resolves.toBeDefined();
  }
});

it('plays a command from its request to its result', async () => {
  await client.sendRecords([device]);
  const requested = await client.requestCommand({ body: { device: device.id, command: 'read' } });
  expect(requested.state).toBe('requested');
  const { items } = await client.takeCommands({ body: { gateway: 'edge-1' } });
  expect(items).toMatchObject([{ id: requested.id, state: 'sent' }]);
  const parameters = { id: requested.id };
  await client.reportCommand({ parameters, body: { state: 'done' } });
  expect(await client.getCommand({ parameters })).toMatchObject({ state: 'done' });
  await expect(client.reportCommand({ parameters, body: { state: 'failed' } })).rejects.toMatchObject({
    code: 'HT5008',
  });
});

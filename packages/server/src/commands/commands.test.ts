import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { device, grid } from '../__fixtures__/community.ts';
import { startTestPlatform, type TestPlatform } from '../__fixtures__/test-platform.ts';

describe('commands for devices', () => {
  let server: TestPlatform;
  let desk: string;
  let edge: string;
  let stranger: string;
  const valve = device('valve-1', 'smoke-detector');
  const [, , , system = ''] = valve.id.split(':');
  beforeAll(async () => {
    server = await startTestPlatform();
    desk = await server.tokenFor('desk', ['commands:write', 'commands:read']);
    edge = await server.tokenFor(system, ['commands:execute']);
    stranger = await server.tokenFor('other', ['commands:execute']);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await server.reset();
    await server.send(grid, valve);
  });

  const request = (more: object = {}, headers?: Record<string, string>) =>
    server.call('requestCommand', {
      token: desk,
      body: { device: valve.id, command: 'close', parameters: { hard: true }, ...more },
      ...(headers === undefined ? {} : { headers }),
    });
  const take = async (token = edge, gateway = 'edge-1') =>
    (await server.call('takeCommands', { token, body: { gateway } })).body.items;
  const report = (id: string, body: object, token = edge) =>
    server.call('reportCommand', { token, parameters: { id }, body });
  const get = async (id: string) => (await server.call('getCommand', { token: desk, parameters: { id } })).body;

  test('a command is requested, taken, carried out and read with its result', async () => {
    const { status, body } = await request();
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'requested', device: valve.id, parameters: { hard: true } });
    expect(body.requestedBy).toBeTruthy();
    const [taken] = await take();
    expect(taken).toMatchObject({ id: body.id, state: 'sent' });
    const result = { state: 'done', values: { position: 'closed' } };
    expect((await report(body.id, result)).body).toMatchObject({ state: 'done', values: { position: 'closed' } });
    expect(await get(body.id)).toMatchObject({ state: 'done', endedAt: expect.any(String) });
    expect(await take()).toEqual([]);
    expect((await report(body.id, result)).status).toBe(200);
    expect((await report(body.id, { state: 'failed' })).body).toMatchObject({ code: 'HT5008' });
  });

  test('a repeated request makes one command', async () => {
    const headers = { 'idempotency-key': 'close-once' };
    const [first, second] = [await request({}, headers), await request({}, headers)];
    expect(second.body).toEqual(first.body);
    expect(await take()).toHaveLength(1);
  });

  test('a gateway that asks again gets what it has taken, another one does not', async () => {
    const { body } = await request();
    await take();
    expect(await take()).toMatchObject([{ id: body.id }]);
    expect(await take(edge, 'edge-2')).toEqual([]);
  });

  test('a gateway that waits gets a command as soon as it is requested, and nothing when its time is over', async () => {
    const waiting = server.call('takeCommands', { token: edge, body: { gateway: 'edge-1', wait: 30 } });
    const { body } = await request();
    expect((await waiting).body.items).toMatchObject([{ id: body.id, state: 'sent' }]);
    const older = server.call('takeCommands', { token: edge, body: { gateway: 'edge-1', wait: 30 } });
    const { body: second } = await request();
    expect((await older).body.items).toMatchObject([{ id: body.id }, { id: second.id }]);
    const other = server.call('takeCommands', { token: stranger, body: { gateway: 'edge-1', wait: 1 } });
    expect((await other).body.items).toEqual([]);
  });

  test('another system neither takes nor reports', async () => {
    const { body } = await request();
    expect(await take(stranger)).toEqual([]);
    expect((await report(body.id, { state: 'done' }, stranger)).body).toMatchObject({ code: 'HT5003' });
  });

  test('only who may, may', async () => {
    const reader = await server.tokenFor('desk', ['commands:read']);
    const body = { device: valve.id, command: 'close' };
    expect((await server.call('requestCommand', { token: reader, body })).body).toMatchObject({ code: 'HT5002' });
    expect((await server.call('takeCommands', { token: desk, body: { gateway: 'x' } })).body).toMatchObject({
      code: 'HT5002',
    });
    expect((await request({ device: 'urn:hutong:device:example:none' })).body).toMatchObject({ code: 'HT5003' });
  });

  test('secrets go to the gateway alone', async () => {
    const { body } = await request({ secrets: { password: 'invented-secret' } });
    expect(body).not.toHaveProperty('secrets');
    const [taken] = await take();
    expect(taken).toMatchObject({ secrets: { password: 'invented-secret' } });
    expect(await get(body.id)).not.toHaveProperty('secrets');
    expect(JSON.stringify(server.logged)).not.toContain('invented-secret');
  });

  test('without a result in time a command times out, and a late result is refused', async () => {
    const { body } = await request({ expiresIn: 60 });
    await take();
    await server.clock.advanceBy(61_000);
    expect(await get(body.id)).toMatchObject({ state: 'timeout' });
    expect((await report(body.id, { state: 'done' })).body).toMatchObject({ code: 'HT5008' });
    const page = (await server.call('listCommands', { token: desk, query: { state: 'timeout' } })).body;
    expect(page.items.map(({ id }: { id: string }) => id)).toContain(body.id);
  });
});

import { createProblem } from '@hutong/contract';
import { describe, expect, it } from 'vitest';
import { platform, token } from './__fixtures__/answers.ts';
import { sendJson, startTestServer } from './__fixtures__/test-server.ts';
import { createWatchedClock } from './__fixtures__/watched-clock.ts';
import { createClient } from './create-client.ts';

const timeout = 30_000;
const isRetry = (delay: number) => delay !== timeout;
const tokenRequest = { name: 'gateway', system: 'vendor-a', scopes: ['records:write' as const] };

const clientOf = (baseUrl: string, clock = createWatchedClock()) => ({
  clock,
  client: createClient({ baseUrl, token: 'abc', clock, timeout, retry: { random: () => 1 } }),
});

describe('a call', () => {
  it('sends the token and keeps members of a later standard', async () => {
    await using server = await startTestServer((_, response) => sendJson(response, { ...platform, later: { x: 1 } }));
    const { client } = clientOf(`${server.url}/prefix/`);
    expect(await client.getPlatform()).toEqual({ ...platform, later: { x: 1 } });
    expect(server.requests[0]).toMatchObject({ url: '/prefix/v1/platform', headers: { authorization: 'Bearer abc' } });
  });

  it('refuses an answer against the contract, with its pointer', async () => {
    await using server = await startTestServer((_, response) => sendJson(response, { ...platform, sandbox: 'yes' }));
    const call = clientOf(server.url).client.getPlatform();
    await expect(call).rejects.toMatchObject({ code: 'HT5016', location: { pointer: '/sandbox' } });
    expect(server.requests).toHaveLength(1);
  });

  it('turns a problem document into an error with its code, issues and request id', async () => {
    const issues = [{ code: 'HT1001', pointer: '/type', message: { zh: '缺少', en: 'missing' }, in: 'query' as const }];
    await using server = await startTestServer((_, response) =>
      sendJson(response, createProblem('HT5004', { issues, requestId: 'r-7' }), 400),
    );
    const call = clientOf(server.url).client.listRecords({ query: { type: '' } });
    await expect(call).rejects.toMatchObject({
      code: 'HT5004',
      facts: { status: 400, requestId: 'r-7', issues, retryable: false },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('percent-encodes ids', async () => {
    await using server = await startTestServer((_, response) => sendJson(response, { id: 'a', type: 'Device' }));
    await clientOf(server.url).client.getRecord({ parameters: { id: 'urn:hutong:device:a:b/c' } });
    expect(server.requests[0]?.url).toBe('/v1/records/urn%3Ahutong%3Adevice%3Aa%3Ab%2Fc');
  });
});

describe('repetition', () => {
  it('doubles its wait, and sends the same idempotency key each time', async () => {
    await using server = await startTestServer((_, response, count) =>
      count < 3 ? sendJson(response, createProblem('HT5012'), 503) : sendJson(response, token, 201),
    );
    const { client, clock } = clientOf(server.url);
    const call = client.createToken({ body: tokenRequest });
    expect(await clock.timer(isRetry)).toBe(200);
    await clock.advanceBy(200);
    expect(await clock.timer(isRetry)).toBe(400);
    await clock.advanceBy(400);
    expect(await call).toEqual(token);
    const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('waits as Retry-After says, in seconds or as a date', async () => {
    const start = Date.parse('2026-01-01T00:00:00Z');
    await using server = await startTestServer((_, response, count) => {
      if (count === 1) sendJson(response, createProblem('HT5010'), 429, { 'retry-after': '7' });
      else if (count === 2) sendJson(response, {}, 503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:20 GMT' });
      else sendJson(response, platform);
    });
    const { client, clock } = clientOf(server.url, createWatchedClock(start));
    const call = client.getPlatform();
    expect(await clock.timer(isRetry)).toBe(7000);
    await clock.advanceBy(7000);
    expect(await clock.timer(isRetry)).toBe(13_000);
    await clock.advanceBy(13_000);
    expect(await call).toEqual(platform);
  });

  it('gives up at once when Retry-After is longer than it may wait', async () => {
    await using server = await startTestServer((_, response) =>
      sendJson(response, createProblem('HT5010'), 429, { 'retry-after': '3600' }),
    );
    await expect(clientOf(server.url).client.getPlatform()).rejects.toMatchObject({
      code: 'HT5010',
      facts: { retryAfter: 3_600_000, retryable: true },
    });
  });

  it('ends after the last attempt with what the platform said', async () => {
    await using server = await startTestServer((_, response) => sendJson(response, createProblem('HT5018'), 503));
    const client = createClient({ baseUrl: server.url, clock: createWatchedClock(), retry: { attempts: 1 } });
    await expect(client.getPlatform()).rejects.toMatchObject({ code: 'HT5018' });
  });

  it('outlives a connection that breaks before the answer', async () => {
    await using server = await startTestServer((_, response, count) =>
      count === 1 ? response.destroy() : sendJson(response, platform),
    );
    const { client, clock } = clientOf(server.url);
    const call = client.getPlatform();
    await clock.advanceBy(await clock.timer(isRetry));
    expect(await call).toEqual(platform);
  });

  it('tells an unreachable platform from one that does not answer in time', async () => {
    const server = await startTestServer(() => undefined);
    const clock = createWatchedClock();
    const client = createClient({ baseUrl: server.url, clock, timeout, retry: { attempts: 1 } });
    const silent = client.getPlatform();
    const silentEnds = expect(silent).rejects.toMatchObject({ code: 'HT5021', facts: { retryable: true } });
    await clock.advanceBy(await clock.timer());
    await silentEnds;
    await server[Symbol.asyncDispose]();
    await expect(client.getPlatform()).rejects.toMatchObject({
      code: 'HT5015',
      facts: { retryable: true, address: server.url, reason: 'ECONNREFUSED' },
    });
  });

  it('gives one call more time than the others', async () => {
    await using server = await startTestServer(() => undefined);
    const { client, clock } = clientOf(server.url);
    const call = client.getPlatform({ timeout: 90_000, signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    const controller = new AbortController();
    const waiting = client.getPlatform({ timeout: 90_000, signal: controller.signal });
    expect(await clock.timer()).toBe(90_000);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('stops waiting when the caller aborts', async () => {
    await using server = await startTestServer((_, response) => sendJson(response, {}, 503));
    const { client, clock } = clientOf(server.url);
    const controller = new AbortController();
    const call = client.getPlatform({ signal: controller.signal });
    await clock.timer(isRetry);
    controller.abort(new DOMException('enough', 'AbortError'));
    await expect(call).rejects.toThrow('enough');
    expect(server.requests).toHaveLength(1);
  });
});

describe('createClient', () => {
  it.each(['ftp://example.org', 'localhost', '', 'http://user:secret@example.org'])(
    'refuses the address %j',
    (baseUrl) => {
      expect(() => createClient({ baseUrl })).toThrow(expect.objectContaining({ code: 'HT5015' }));
    },
  );

  it('refuses a token that no header can carry, without repeating it', () => {
    const open = () => createClient({ baseUrl: 'http://example.org', token: '令牌\r\nX: 1' });
    expect(open).toThrow(
      expect.objectContaining({ code: 'HT5001', message: expect.not.stringContaining('令牌') as string }),
    );
  });
});

it('refuses what cannot be sent, at once', async () => {
  await using server = await startTestServer((_, response) => sendJson(response, token, 201));
  const { client } = clientOf(server.url);
  await expect(client.createToken({ body: tokenRequest, idempotencyKey: '键' })).rejects.toMatchObject({
    code: 'HT5004',
  });
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  await expect(client.writeRecords({ body: { records: [cycle] } })).rejects.toMatchObject({ code: 'HT5004' });
  await expect(client.sendRecords([{}, cycle])).rejects.toMatchObject({ code: 'HT5004', location: { pointer: '/1' } });
  await expect(client.getRecord({ parameters: { id: '' } })).rejects.toMatchObject({ code: 'HT5004' });
  expect(server.requests).toEqual([]);
});

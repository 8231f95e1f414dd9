import { Aedes } from 'aedes';
import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createVirtualClock, Device } from '@hutong/standard';
import type { ValidationReport } from '@hutong/validator';
import { connectAsync } from 'mqtt';
import { afterEach, describe, expect, it } from 'vitest';
import { validateLive, type ValidateLiveOptions } from './validate-live.ts';

const record = (kind: unknown): string => JSON.stringify({ ...Device.example, kind });
const good = record(Device.example.kind);
const bad = record('wrong');
const example = (path: string): string => fileURLToPath(new URL(`../../../../../../examples/${path}`, import.meta.url));
const cleanups: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).toReversed()) await clean();
});

const portOf = async (server: Server | ReturnType<typeof createServer>): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

async function startBroker() {
  const aedes = await Aedes.createBroker();
  const server = createServer((socket) => void aedes.handle(socket));
  const port = await portOf(server);
  cleanups.push(
    () => new Promise<void>((resolve) => aedes.close(resolve)),
    () => void server.close(),
  );
  return { aedes, port, url: `mqtt://127.0.0.1:${port}` };
}

async function startHttp(listener: RequestListener): Promise<string> {
  const server = createHttpServer(listener);
  const port = await portOf(server);
  cleanups.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${port}`;
}

/** Follows a stream that is used once it is ready. */
async function follow(options: Partial<ValidateLiveOptions> & { readonly url: string }) {
  const controller = new AbortController();
  const ready = Promise.withResolvers<void>();
  const report = validateLive({ topics: ['t/#'], signal: controller.signal, onReady: ready.resolve, ...options });
  await Promise.race([ready.promise, report]);
  return { report, stop: () => controller.abort() };
}

describe("in a vendor's own dialect", () => {
  it('judges rows through the mapping and a rule set, with findings in the message as it came', async () => {
    const row = { deviceName: '1幢烟感', deviceType: 'SMOKE', state: '1', sn: 'A1', vendorModel: 'M' };
    const message = (rows: readonly object[]) => `${JSON.stringify({ data: { list: rows } })}\n`;
    const url = await startHttp((_, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.end(
        message([row, { ...row, sn: 'A2', deviceType: 'SMOG' }]) + message([{ ...row, sn: 'A3', deviceName: '' }]),
      );
    });
    const { report } = await follow({
      url,
      map: example('crosswalk/fire-iot/mapping.yaml'),
      rules: { address: example('quickstart/city.rules.yaml') },
    });
    const { findings, files, ruleSet } = await report;
    const seen = findings.map(({ code, line, pointer }) => `${code} ${line} ${pointer}`);
    expect(seen).toContain('HT9002 1 /data/list/1/deviceType');
    expect(seen).toContain('HT1001 2 /data/list/0/deviceName');
    expect(files[0]?.types['Device']).toBe(3);
    expect(ruleSet).toMatchObject({ id: 'example-city' });
  });
});

describe('over MQTT', () => {
  it('judges what is published, and ends with the report of all of it', async () => {
    const { url, aedes, port } = await startBroker();
    const logins: string[] = [];
    aedes.authenticate = (_client, user, password, done) => {
      logins.push(`${user}:${String(password)}`);
      done(null, true);
    };
    const third = Promise.withResolvers<void>();
    const seen: string[] = [];
    const { report, stop } = await follow({
      url: `mqtt://vendor-a@127.0.0.1:${port}`,
      token: 'secret',
      onFindings: (findings) => {
        seen.push(...findings.map(({ code, file, line, pointer }) => `${code} ${file}:${line} ${pointer}`.trim()));
        if (seen.length === 3) third.resolve();
      },
    });
    const vendor = await connectAsync(url, {}, false);
    cleanups.push(() => vendor.endAsync(true));
    for (const payload of [good, bad, '{"phone":"100-0000-4711"', `[${good},${bad}]`])
      await vendor.publishAsync('t/devices', payload, { qos: 1 });
    await third.promise;
    stop();
    expect(seen).toEqual(['HT1003 t/devices:2 /kind', 'HT3003 t/devices:3', 'HT1003 t/devices:4 /1/kind']);
    expect(logins[0]).toBe('vendor-a:secret');
    const made = await report;
    expect(made).toMatchObject({
      valid: false,
      summary: { records: 4, errors: 3 },
      files: [{ file: `mqtt://127.0.0.1:${port}` }],
    });
    expect(JSON.stringify(made)).not.toContain('4711');
  });

  it('tells every so often how the stream stands', async () => {
    const { url, aedes } = await startBroker();
    const clock = createVirtualClock(Date.parse('2026-01-01T00:00:00Z'));
    const told: string[] = [];
    const taken = Promise.withResolvers<void>();
    const { report, stop } = await follow({
      url,
      clock,
      every: 1000,
      onFindings: () => taken.resolve(),
      onSnapshot: ({ date, records, errors }) => told.push(`${date.slice(17, 19)} ${records} ${errors}`),
    });
    await clock.advanceBy(1000);
    aedes.publish({ topic: 't/1', payload: bad, cmd: 'publish', qos: 0, dup: false, retain: false }, () => undefined);
    await taken.promise;
    await clock.advanceBy(2000);
    stop();
    await report;
    await clock.advanceBy(5000);
    expect(told).toEqual(['01 0 0', '02 1 1', '03 1 1']);
  });

  it('without a message is incomplete, and without a broker unreachable', async () => {
    const { url } = await startBroker();
    const { report, stop } = await follow({ url });
    stop();
    expect(await report).toMatchObject({ valid: false, incomplete: true });
    const { signal } = new AbortController();
    await expect(validateLive({ url: 'mqtt://127.0.0.1:9', topics: ['#'], signal })).rejects.toMatchObject({
      code: 'HT5015',
    });
  });
});

describe('over HTTP', () => {
  const ended = async (contentType: string, body: string): Promise<ValidationReport> => {
    const url = await startHttp((_request, response) => {
      response.writeHead(200, { 'content-type': contentType });
      response.end(body);
    });
    return (await follow({ url: `${url}/v1/stream` })).report;
  };

  it.each([
    ['text/event-stream', `: hello\n\ndata: ${good}\n\nid: 7\n\ndata: ${bad}\n\n`],
    ['application/x-ndjson', `${good}\n\n${bad}\n`],
    ['application/json; charset=utf-8', `[${good},${bad}]`],
  ])('reads %s to its end', async (type, body) => {
    const report = await ended(type, body);
    expect(report).toMatchObject({ summary: { records: 2, errors: 1 }, findings: [{ file: '/v1/stream' }] });
  });

  it('ends a stream that goes on when it is told to', async () => {
    const url = await startHttp((request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify({ ...JSON.parse(bad), name: request.headers.authorization })}\n\n`);
    });
    const taken = Promise.withResolvers<void>();
    const { report, stop } = await follow({ url, token: 'x', onFindings: () => taken.resolve() });
    await taken.promise;
    stop();
    expect(await report).toMatchObject({ summary: { records: 1, errors: 1 } });
  });

  it('says that a body broke off', async () => {
    const url = await startHttp((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.write(`${good}\n`, () => response.destroy());
    });
    const report = await (await follow({ url })).report;
    expect(report.summary.notChecked.at(-1)).toContain('The connection was lost once');
  });

  it.each([
    [401, 'HT5001'],
    [403, 'HT5002'],
    [404, 'HT5003'],
    [500, 'HT5016'],
  ])('refuses an answer %i as %s', async (status, code) => {
    const url = await startHttp((_request, response) => response.writeHead(status).end());
    await expect(follow({ url })).rejects.toMatchObject({ code });
  });

  it('refuses other addresses with what can be followed', async () => {
    await expect(follow({ url: 'nats://127.0.0.1' })).rejects.toMatchObject({ code: 'HT7001' });
    await expect(follow({ url: 'broker' })).rejects.toMatchObject({ code: 'HT7001' });
  });
});

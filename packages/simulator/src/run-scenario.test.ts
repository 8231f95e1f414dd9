import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scenarioText } from './__fixtures__/scenario-text.ts';
import { runScenario, type RunOptions } from './run-scenario.ts';
import { parseScenario } from './scenario/parse-scenario.ts';

let server: Server;
let directory: string;
let requests: { method: string; path: string; body: string }[];
let options: RunOptions;

// A platform that takes everything it can read, over real HTTP.
beforeEach(async () => {
  requests = [];
  directory = await mkdtemp(join(tmpdir(), 'hutong-run-'));
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      requests.push({ method: request.method ?? '', path: request.url ?? '', body });
      const send = (status: number, value: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
      };
      if (request.url === '/v1/sandbox/clock') {
        send(200, JSON.parse(body) as object);
        return;
      }
      try {
        const results = body
          .split('\n')
          .filter(Boolean)
          .map((line, index) => ({ index, id: (JSON.parse(line) as { id: string }).id, status: 'created' }));
        send(200, { created: results.length, updated: 0, unchanged: 0, rejected: 0, results });
      } catch {
        send(400, { code: 'HT5004' });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  options = { baseUrl, token: 'secret', truthFile: join(directory, 'truth.ndjson') };
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(directory, { recursive: true, force: true });
});

describe('runScenario', () => {
  it('sends over HTTP when there is no broker, and writes the ground truth', async () => {
    const progress: string[] = [];
    const scenario = parseScenario(scenarioText, 's.yaml');
    const summary = await runScenario(scenario, { ...options, onProgress: ({ at }) => progress.push(at) });
    expect(summary).toMatchObject({
      scenario: 'small',
      devices: 14,
      rejected: 0,
      virtualFrom: '2026-01-01T00:00:00+08:00',
      virtualTo: '2026-01-02T00:00:00+08:00',
    });
    const sent = requests.flatMap(({ body }) => body.split('\n').filter(Boolean));
    expect([summary.sent, summary.acknowledged]).toEqual([sent.length, sent.length]);
    expect(Object.values(summary.byKind).reduce((sum, count) => sum + count, 0)).toBe(sent.length);
    expect(progress).toHaveLength(288);
    const lines = (await readFile(summary.truthFile, 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(summary.truth);
    expect(lines).toHaveLength(5);
  });

  it('sends the same bytes in the second run', async () => {
    const scenario = parseScenario(scenarioText, 's.yaml');
    await runScenario(scenario, options);
    const first = requests;
    requests = [];
    await runScenario(scenario, options);
    expect(requests).toEqual(first);
  });

  it('moves the sandbox clock before what happened until then, and calls back after it was acknowledged', async () => {
    const scenario = parseScenario(scenarioText.replace('PT24H', 'PT16H'), 's.yaml');
    const steps: number[] = [];
    const run = { ...options, moveClock: true, onStep: (now: number) => void steps.push(now) };
    await runScenario({ ...scenario, step: 'PT1H' }, run);
    expect(steps).toHaveLength(16);
    let clock = 0;
    for (const { path, body } of requests) {
      if (path === '/v1/sandbox/clock') clock = Date.parse((JSON.parse(body) as { now: string }).now);
      else
        for (const line of body.split('\n').filter(Boolean))
          expect(Date.parse((JSON.parse(line) as { observedAt: string }).observedAt)).toBeLessThan(clock);
    }
    expect(clock).toBe(Date.parse('2026-01-01T16:00:00+08:00'));
  });

  it('counts broken payloads as rejected and stuck to nothing else', async () => {
    const text = `${scenarioText}faults:\n  - { fault: malformed-payload, rate: 1, kinds: [sos-button] }\n`;
    const summary = await runScenario(parseScenario(text, 's.yaml'), options);
    expect(summary.rejected).toBe(summary.byKind['sos-button']);
    expect(summary.faults).toEqual({ 'malformed-payload': summary.rejected });
    expect(summary.acknowledged).toBe(summary.sent - summary.rejected);
  });

  it('stops when told to', async () => {
    const abort = new AbortController();
    const run = runScenario(parseScenario(scenarioText, 's.yaml'), {
      ...options,
      signal: abort.signal,
      onProgress: () => abort.abort(),
    });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says who cannot be reached', async () => {
    const scenario = parseScenario(scenarioText, 's.yaml');
    const run = runScenario(scenario, { ...options, mqttUrl: 'mqtt://127.0.0.1:1' });
    await expect(run).rejects.toMatchObject({ code: 'HT5015' });
    const stations = 'stations:\n  - { adapter: hj212, kind: air, address: X1, every: PT1H }\n';
    const lonely = runScenario(parseScenario(scenarioText + stations, 's.yaml'), options);
    await expect(lonely).rejects.toMatchObject({ code: 'HT5015', facts: { adapter: 'hj212' } });
  });

  it('says what an adapter cannot play, and that there is no such adapter', async () => {
    const withStation = (station: string) => parseScenario(`${scenarioText}stations:\n  - ${station}\n`, 's.yaml');
    const unknownKind = runScenario(
      withStation('{ adapter: hj212, kind: toaster, address: X1, every: PT1H }'),
      options,
    );
    await expect(unknownKind).rejects.toMatchObject({ code: 'HT8002', location: { pointer: '/stations/0/kind' } });
    const unknownAdapter = runScenario(withStation('{ adapter: morse, kind: air, address: X1, every: PT1H }'), options);
    await expect(unknownAdapter).rejects.toMatchObject({ code: 'HT4010' });
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAdapter } from '@hutong/adapters';
import { createClient, type Client } from '@hutong/client';
import { parseGatewayConfig, startGateway, type Gateway } from '@hutong/gateway';
import { parseScenario, runScenario, type SimulationSummary } from '@hutong/simulator';
import { createVirtualClock } from '@hutong/standard';
import { startServer } from '@hutong/server';
import { readRecords } from '@hutong/validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

let server: Awaited<ReturnType<typeof startServer>>;
let gateway: Gateway;
let client: Client;
let directory: string;
let summary: SimulationSummary;

async function* recordsOf(path: string): AsyncGenerator<object> {
  for await (const { record } of readRecords(path)) yield record;
}

const gatewayConfig = (
  baseUrl: string,
  token: string,
): string => `platform: { baseUrl: '${baseUrl}', token: '${token}' }
system: demo-property
division: '340111999001'
simulated: true
listeners:
  - { adapter: gb26875, host: 127.0.0.1, port: 0 }
  - { adapter: hj212, host: 127.0.0.1, port: 0 }
spool: { directory: ${directory} }
logLevel: silent
`;

const frames = `name: frames
seed: 1
start: '2026-01-01T00:00:00+08:00'
duration: PT6H
system: demo-property
division: '340111999001'
devices: { counts: {} }
cassettes:
  - { adapter: gb26875, file: cassettes/gb26875.json, at: PT1H }
  - { adapter: hj212, file: cassettes/hj212.json, at: PT2H }
stations:
  - { adapter: hj212, kind: air, address: ZX00001, every: PT1H }
faults:
  - { fault: split-frames, rate: 1 }
`;

beforeAll(async () => {
  const clock = createVirtualClock(Date.parse('2026-01-01T00:00:00+08:00'));
  server = await startServer({ sandbox: true, clock });
  const admin = createClient({ baseUrl: server.http, token: server.adminToken });
  const { secret: token } = await admin.createToken({
    body: { name: 'gateway', system: 'demo-property', scopes: ['records:write', 'records:read', 'events:read'] },
  });
  client = createClient({ baseUrl: server.http, token });
  await client.sendRecords(recordsOf(pathOf('data')));
  directory = await mkdtemp(join(tmpdir(), 'hutong-frames-'));
  gateway = await startGateway(parseGatewayConfig(gatewayConfig(server.http, token), join(directory, 'gateway.yaml')));
  const ports = Object.fromEntries(gateway.listeners.map(({ adapter, port }) => [adapter, port]));
  const scenario = parseScenario(frames, pathOf('frames.yaml'));
  summary = await runScenario(scenario, { baseUrl: server.http, token, gateway: ports });
  // Everything was answered, so it is on disk; closing the gateway hands over what is left.
  while (gateway.status().spool.pending > 0) await new Promise((resolve) => setImmediate(resolve));
});
afterAll(async () => {
  await gateway.close();
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

const answersOf = async (adapter: string, frame: string): Promise<object[]> => {
  const codec = await loadAdapter(adapter);
  return summary.frames
    .filter((played) => played.adapter === adapter && played.frame === frame)
    .flatMap(({ answers }) => answers.map((answer) => codec.decode(Buffer.from(answer, 'hex')) as object));
};

describe('frames through the gateway', () => {
  it('gb26875: a keep-alive and a fire are confirmed, with the serial number that was sent and the addresses swapped', async () => {
    expect(await answersOf('gb26875', 'gb-008')).toEqual([
      expect.objectContaining({ command: 'confirm', serial: 105, source: 32_357_566_124_204, target: 0 }),
    ]);
    expect(await answersOf('gb26875', 'gb-s02')).toEqual([
      expect.objectContaining({ command: 'confirm', serial: 0, source: 1_108_152_157_446, target: 0 }),
    ]);
  });

  it('hj212: each packet that asks for it gets its 9014, with its own QN', async () => {
    const answer = { CN: '9014', ST: '91' };
    expect(await answersOf('hj212', 'hj-020')).toEqual([
      expect.objectContaining({ ...answer, QN: '20191018104952418' }),
    ]);
    expect(await answersOf('hj212', 'hj-019')).toEqual([
      expect.objectContaining({ ...answer, QN: '20200814151600001' }),
    ]);
    expect(await answersOf('hj212', 'ZX00001')).toHaveLength(6);
  });

  it('arrive whole although each came in pieces, and nothing is left over', () => {
    expect(summary.faults).toEqual({ 'split-frames': 10 });
    const { counts, spool, devices } = gateway.status();
    expect(counts).toMatchObject({ frames: 10, malformed: 0, replies: 10, rejected: 0, unknownDevices: 0 });
    expect(counts.records).toBeGreaterThan(60);
    expect([counts.delivered, spool.pending]).toEqual([counts.records, 0]);
    expect(devices).toBe(306);
  });

  it('become readings of the registered stations', async () => {
    const { items } = await client.listLatest({
      query: { device: 'urn:hutong:device:demo-property:d0304', property: 'air.pm2_5' },
    });
    expect(items).toEqual([
      expect.objectContaining({ value: 207, unit: 'ug/m3', observedAt: '2020-08-14T15:16:00+08:00', simulated: true }),
    ]);
  });

  it('become the warnings and dispatched events that the ground truth expects, and no others', async () => {
    const warnings: { kind: string; device?: string | undefined; rule: string }[] = [];
    for await (const warning of client.each('listWarnings', { query: {} })) warnings.push(warning);
    expect(warnings.map(({ kind, device, rule }) => `${kind} ${rule} ${device}`).toSorted()).toEqual([
      '010101 fire-alarm urn:hutong:device:demo-property:d0301',
      '060101 air-pm2_5 urn:hutong:device:demo-property:d0304',
    ]);
    expect(summary.truth.map(({ kind }) => kind)).toEqual(['010101', '060101']);
    const events: { kind: string; state: string; assignee?: string | undefined }[] = [];
    for await (const event of client.each('listEvents', { query: {} })) events.push(event);
    expect(events.map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
      '010101 dispatched',
      '060101 dispatched',
    ]);
    for (const { assignee } of events) expect(assignee).toMatch(/^worker-/);
  });
});

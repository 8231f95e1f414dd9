import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient, type Client } from '@hutong/client';
import { parseGatewayConfig, startGateway, type Gateway } from '@hutong/gateway';
import { parseScenario, runScenario, type Scenario } from '@hutong/simulator';
import { createVirtualClock } from '@hutong/standard';
import { startServer } from '@hutong/server';
import { readRecords } from '@hutong/validator';
import { afterAll, beforeAll, expect, it } from 'vitest';

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

let server: Awaited<ReturnType<typeof startServer>>;
let client: Client;
let token: string;
let scenario: Scenario;
let gateway: Gateway;
let directory: string;

async function* recordsOf(path: string): AsyncGenerator<object> {
  for await (const { record } of readRecords(path)) yield record;
}

beforeAll(async () => {
  const clock = createVirtualClock(Date.parse('2026-01-01T00:00:00+08:00'));
  server = await startServer({ mqtt: 0, sandbox: true, clock });
  const admin = createClient({ baseUrl: server.http, token: server.adminToken });
  const scopes = ['records:write', 'records:read', 'events:read', 'sandbox:control'] as const;
  ({ secret: token } = await admin.createToken({
    body: { name: 'simulation', system: 'demo-property', scopes: [...scopes] },
  }));
  client = createClient({ baseUrl: server.http, token });
  const loaded = await client.sendRecords(recordsOf(pathOf('data')));
  expect(loaded.rejections).toEqual([]);
  const file = pathOf('scenario.yaml');
  scenario = parseScenario(await readFile(file, 'utf8'), file);
  directory = await mkdtemp(join(tmpdir(), 'hutong-simulation-'));
  const config = `platform: { baseUrl: '${server.http}', token: '${token}' }
system: demo-property
division: '340111999001'
simulated: true
listeners:
  - { adapter: gb26875, host: 127.0.0.1, port: 0 }
  - { adapter: hj212, host: 127.0.0.1, port: 0 }
spool: { directory: ${directory} }
logLevel: silent
`;
  gateway = await startGateway(parseGatewayConfig(config, join(directory, 'gateway.yaml')));
});
afterAll(async () => {
  await gateway.close();
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

it('the day of the scenario raises exactly what its ground truth says', async () => {
  const summary = await runScenario(scenario, {
    baseUrl: server.http,
    token,
    mqttUrl: server.mqtt ?? '',
    gateway: Object.fromEntries(gateway.listeners.map(({ adapter, port }) => [adapter, port])),
    moveClock: true,
  });
  expect(summary).toMatchObject({ devices: 300, rejected: summary.faults['malformed-payload'] });
  expect(summary.sent).toBeGreaterThan(5000);
  expect(summary.acknowledged).toBe(summary.sent);
  expect(summary.frames).toHaveLength(28);
  for (const { expected, answers } of summary.frames) expect([expected, answers.length]).toEqual([1, 1]);

  await client.setClock({ body: { now: '2026-01-02T01:00:00+08:00' } });
  while (gateway.status().spool.pending > 0) await new Promise((resolve) => setImmediate(resolve));
  const raised = new Set<string>();
  for await (const { kind, device } of client.each('listWarnings', { query: {} })) raised.add(`${kind} ${device}`);
  // The scenario names devices by address; recorded frames carry theirs inside.
  const panel = 'urn:hutong:device:demo-property:d0301';
  const station = 'urn:hutong:device:demo-property:d0304';
  const inside: Record<string, string> = { 'frame gb-s02': panel, 'frame hj-019': station };
  const expected = summary.truth
    .filter((line) => line.expected)
    .map(({ kind, device, incident }) => `${kind} ${device ?? inside[incident]}`);
  expect([...raised].toSorted()).toEqual(expected.toSorted());
  expect(expected).toHaveLength(6);
});

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createClient, type Client } from '@hutong/client';
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
});
afterAll(() => server.close());

it('a day of 300 devices raises exactly what the ground truth says', async () => {
  const summary = await runScenario(
    { ...scenario, cassettes: [], stations: [] },
    { baseUrl: server.http, token, mqttUrl: server.mqtt ?? '', moveClock: true },
  );
  expect(summary).toMatchObject({ devices: 300, rejected: summary.faults['malformed-payload'] });
  expect(summary.sent).toBeGreaterThan(5000);
  expect(summary.acknowledged).toBe(summary.sent);
  await client.setClock({ body: { now: '2026-01-02T01:00:00+08:00' } });
  const warnings: { kind: string; device?: string | undefined; issuedAt: string }[] = [];
  for await (const warning of client.each('listWarnings', { query: {} })) warnings.push(warning);
  const raised = new Set(warnings.map(({ kind, device }) => `${kind} ${device}`));
  expect(raised).toEqual(
    new Set(summary.truth.filter(({ expected }) => expected).map(({ kind, device }) => `${kind} ${device}`)),
  );
});

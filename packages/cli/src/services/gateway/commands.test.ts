import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cjt188 } from '@hutong/adapters/cjt188';
import { dlt645 } from '@hutong/adapters/dlt645';
import { jt808 } from '@hutong/adapters/jt808';
import { modbus } from '@hutong/adapters/modbus';
import { createClient, type Client } from '@hutong/client';
import { startServer, type RunningServer } from '@hutong/server';
import {
  cjt188Meter,
  connectAsDevices,
  dlt645Meter,
  jt808Terminal,
  listenAsDevices,
  modbusUnit,
} from '@hutong/simulator';
import { entities, type HutongRecord } from '@hutong/standard';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../__fixtures__/run-process.ts';
import { runGateway, type RunningGateway } from './run.ts';

// Everything is real but the devices: the platform over HTTP, the gateway with its store, sockets on loopback.
const system = 'property';
const urn = (name: string): string => `urn:hutong:device:${system}:${name}`;
const context = { now: () => Date.now(), random: () => 0.5 };
// Invented: no subscriber's number begins with 10.
const phone = '10012345678';
const meter = dlt645Meter({ ...context, address: '000000000001' });
const water = cjt188Meter({ ...context, address: '00000000000002' });
const terminal = jt808Terminal({ address: phone });
const sensor = modbusUnit({ mode: 'rtu', direction: 'request', profile: 'xy-md02' });

let server: RunningServer;
let desk: Client;
let gateway: RunningGateway;
const lines: { close(): void }[] = [];

const registered = (name: string, protocol: string, address: string): HutongRecord =>
  ({
    ...entities.Device.example,
    id: urn(name),
    protocol,
    address,
    provenance: { system, channel: 'test' },
  }) as HutongRecord;

beforeAll(async () => {
  server = await startServer();
  desk = createClient({ baseUrl: server.http, token: server.adminToken });
  const { secret } = await desk.createToken({
    body: { name: 'edge', system, scopes: ['records:write', 'records:read', 'commands:execute'] },
  });
  const { rejections } = await desk.sendRecords([
    registered('meter', 'dlt645', '000000000001'),
    registered('water', 'cjt188', '00000000000002'),
    registered('sensor', 'modbus', '1'),
    registered('car', 'jt808', phone),
  ]);
  expect(rejections).toEqual([]);
  const [electricity, pipes, registers] = await Promise.all([
    listenAsDevices({ adapter: dlt645, devices: [meter] }),
    listenAsDevices({ adapter: cjt188, devices: [water] }),
    listenAsDevices({ adapter: modbus, options: { mode: 'rtu', direction: 'request' }, devices: [sensor] }),
  ]);
  lines.push(electricity, pipes, registers);
  const file = join(temporaryFolder(), 'gateway.yaml');
  writeFileSync(
    file,
    `platform: { baseUrl: '${server.http}', token: '${secret}' }
system: ${system}
division: '340111999001'
spool: { directory: spool }
logLevel: silent
commands: { gateway: edge-1 }
devices:
  - { adapter: dlt645, address: '000000000001', id: '${urn('meter')}' }
  - { adapter: cjt188, address: '00000000000002', id: '${urn('water')}' }
  - { adapter: modbus, address: '1', id: '${urn('sensor')}' }
  - { adapter: jt808, address: '${phone}', id: '${urn('car')}' }
listeners:
  - { transport: tcp-client, adapter: dlt645, host: 127.0.0.1, port: ${electricity.port} }
  - { transport: tcp-client, adapter: cjt188, host: 127.0.0.1, port: ${pipes.port} }
  - { transport: tcp-client, adapter: modbus, host: 127.0.0.1, port: ${registers.port}, options: { mode: rtu, profile: xy-md02 } }
  - { adapter: jt808, host: 127.0.0.1, port: 0 }
`,
  );
  gateway = await runGateway(file);
  const port = gateway.ready.listeners.at(-1)?.port ?? 0;
  const car = await connectAsDevices({ adapter: jt808, devices: [terminal] }, { host: '127.0.0.1', port });
  lines.push(car);
  car.send(jt808.simulate?.('location', { now: Date.now(), random: () => 0.5, address: phone }) as never);
});
afterAll(async () => {
  await gateway?.close();
  for (const line of lines) line.close();
  await server?.close();
});

const ended = ['done', 'refused', 'failed', 'timeout'];
/** Requests a command at the platform, and reads there how it ended. */
const ask = async (device: string, command: string, parameters: object, secrets?: object) => {
  const { id } = await desk.requestCommand({
    body: {
      device: urn(device),
      command,
      parameters: { ...parameters },
      ...(secrets === undefined ? {} : { secrets: { ...secrets } }),
    },
  });
  for (;;) {
    const found = await desk.getCommand({ parameters: { id } });
    if (ended.includes(found.state)) return found;
  }
};

it('DL/T 645: the relay of a meter is opened, and says so when it is read', async () => {
  const done = await ask(
    'meter',
    'relay',
    { action: 'trip', validUntil: '2099-01-01T00:00:00+08:00', operator: '00000000', level: 2 },
    { password: '123456' },
  );
  expect(done).toMatchObject({ state: 'done', endedAt: expect.any(String) });
  expect(meter.state).toEqual({ relay: 'open' });
  const read = await ask('meter', 'read', { di: '04000503' });
  expect(read.state).toBe('done');
  expect(JSON.stringify(read.values)).toContain('relayOpen');
});

it('DL/T 645: what the meter does not have is refused in its own words', async () => {
  const read = await ask('meter', 'read', { di: '02800002' });
  expect(read).toMatchObject({ state: 'refused', reason: { zh: expect.stringContaining('无请求数据') } });
});

it('CJ/T 188: the valve of a water meter is closed', async () => {
  expect(await ask('water', 'valve', { action: 'close' })).toMatchObject({
    state: 'done',
    values: { status: { valve: 'closed' } },
  });
  expect(water.state).toEqual({ valve: 'closed' });
});

it('Modbus: a register is written in its unit, and reads as it was written', async () => {
  expect(await ask('sensor', 'write', { register: 'temperatureOffset', value: -1.5 })).toMatchObject({
    state: 'done',
    values: { temperatureOffset: -1.5 },
  });
  expect(await ask('sensor', 'write', { register: 'temperatureOffset', value: 400 })).toMatchObject({
    state: 'refused',
  });
});

it('JT/T 808: a text is shown on the terminal', async () => {
  expect(await ask('car', 'text', { text: '请到东门' })).toMatchObject({ state: 'done' });
  expect(terminal.state).toMatchObject({ texts: ['请到东门'] });
});

import { cjt188, type Cjt188Message } from '@hutong/adapters/cjt188';
import { createVirtualClock, type VirtualClock } from '@hutong/standard';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSetup, type Setup } from '../__fixtures__/gateway-setup.ts';
import { startSerialServer, type SerialServer } from '../__fixtures__/serial-server.ts';
import { checkGatewayConfig } from '../config/check-gateway-config.ts';
import { parseGatewayConfig } from '../config/parse-gateway-config.ts';
import { startGateway, type Gateway } from '../start-gateway.ts';

// A water and a heat meter of one number, and a gas meter of another.
const shared = '12340000000001';
const gas = '56780000000002';
const start = Date.UTC(2026, 0, 1);

let setup: Setup;
let line: SerialServer<Cjt188Message>;
let clock: VirtualClock;
let gateway: Gateway | undefined;

beforeEach(async () => {
  setup = await createSetup();
  line = await startSerialServer(cjt188);
  clock = createVirtualClock(start);
});
afterEach(async () => {
  await gateway?.close();
  line.close();
  await setup.close();
});

const configuration = (poll: string): string => `platform: { baseUrl: '${setup.platform.url}', token: secret }
system: demo
division: '340111999001'
listeners:
  - transport: tcp-client
    adapter: cjt188
    host: 127.0.0.1
    port: ${line.port}
    preamble: FEFEFEFE
    polls:
      - ${poll}
devices: []
spool: { directory: ${setup.directory} }
logLevel: silent
`;
const run = async (poll: string): Promise<Gateway> => {
  gateway = await startGateway(parseGatewayConfig(configuration(poll), 'g.yaml'), { clock });
  return gateway;
};
const list = `addresses: [{ address: '${shared}', parameters: { meterType: coldWater } }, { address: '${shared}', parameters: { meterType: heat, order: low-first } }, '${gas}']`;

/** What a simulated meter answers to a request. */
const reading = (kind: string, address: string, asked: Cjt188Message): Cjt188Message => {
  const said = cjt188.simulate?.(kind, { address, now: clock.now(), random: () => 0.5 }) as Cjt188Message;
  const { order, serial } = asked.data as { order: 'high-first' | 'low-first'; serial: number };
  return { ...said, data: { ...said.data, order, serial } as NonNullable<Cjt188Message['data']> };
};
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Lets the bytes that were written arrive, then lets time pass. */
const pass = async (milliseconds: number): Promise<void> => {
  for (let count = 0; count < 20; count += 1) await turn();
  await clock.advanceBy(milliseconds);
};

it('reads a list of meters of several types, each asked in its own words', async () => {
  await run(`{ every: PT1M, ${list} }`);
  const water = await line.request();
  expect(water).toMatchObject({
    message: { address: shared, meterType: 'coldWater', data: { di: '901F', order: 'high-first' } },
    wakeUp: 4,
  });
  line.answer(reading('cold-water', shared, water.message));
  const heat = await line.request();
  expect(heat).toMatchObject({ message: { address: shared, meterType: 'heat', data: { order: 'low-first' } } });
  line.answer(reading('heat', shared, heat.message));
  const { message } = await line.request();
  expect(message).toMatchObject({ address: gas, meterType: 'any', data: { order: 'high-first' } });
  // The list does not say what it is; the meter does, and in the order that it likes.
  line.answer({
    ...reading('gas', gas, message),
    data: { ...reading('gas', gas, message).data, order: 'low-first' } as NonNullable<Cjt188Message['data']>,
  });
  await setup.platform.until(3);
  await expect
    .poll(() => setup.platform.taken.map(({ property }) => property))
    .toEqual(expect.arrayContaining(['water.volume', 'heat.energy', 'gas.volume']));
  await pass(60_000);
  const again = await line.request();
  line.answer(reading('cold-water', shared, again.message));
  line.answer(reading('heat', shared, (await line.request()).message));
  expect(await line.request()).toMatchObject({
    message: { address: gas, meterType: 'gas', data: { order: 'low-first' } },
  });
});

it('tells a cold and a hot water meter of one number apart, in the registry and in the records', async () => {
  const urns = ['cold', 'hot'].map((name) => `urn:hutong:device:demo:${name}`);
  const text = configuration(`{ every: PT1M, addresses: ['10-${shared}', '11-${shared}', '30-${shared}'] }`).replace(
    'devices: []',
    `devices:
  - { adapter: cjt188, address: '10-${shared}', id: '${urns[0]}' }
  - { adapter: cjt188, address: '11-${shared}', id: '${urns[1]}' }
  - { adapter: cjt188, address: '${shared}', id: 'urn:hutong:device:demo:other' }`,
  );
  gateway = await startGateway(parseGatewayConfig(text, 'g.yaml'), { clock });
  for (const kind of ['cold-water', 'hot-water']) {
    const { message } = await line.request();
    expect(message).toMatchObject({ address: shared, meterType: kind === 'hot-water' ? 'hotWater' : 'coldWater' });
    // The other meter answers late: that is no answer to this request.
    line.answer(reading(kind === 'hot-water' ? 'cold-water' : 'hot-water', shared, message));
    line.answer(reading(kind, shared, message));
  }
  const { message } = await line.request();
  expect(message).toMatchObject({ address: shared, meterType: 'gas' });
  // Of this type nobody is registered, but one by its number alone is.
  line.answer(reading('gas', shared, message));
  await expect
    .poll(() =>
      [...new Set(setup.platform.taken.map(({ device, property }) => `${String(device)} ${String(property)}`))].filter(
        (pair) => pair.endsWith('volume'),
      ),
    )
    .toEqual(
      expect.arrayContaining([
        `${urns[0]} water.volume`,
        `${urns[1]} water.volume`,
        'urn:hutong:device:demo:other gas.volume',
      ]),
    );
});

it('takes no echo, noise, late answer of another kind of meter or other identifier for the answer', async () => {
  await run(`{ every: PT1H, ${list} }`);
  const { message } = await line.request();
  line.answer(message);
  line.write(Uint8Array.of(0x68, 0x10, 0x02));
  line.answer(reading('heat', shared, message));
  line.answer(reading('cold-water', gas, message));
  const other = reading('cold-water', shared, message);
  line.answer({ ...other, data: { ...other.data, di: '911F' } as NonNullable<Cjt188Message['data']> });
  const asked = line.request();
  await pass(0);
  line.answer(other);
  expect(await asked).toMatchObject({ message: { address: shared, meterType: 'heat' } });
});

it('asks a silent meter again, gives it up, and turns to the next one', async () => {
  const running = await run(`{ every: PT1H, timeout: PT1S, retries: 1, ${list} }`);
  const first = await line.request();
  // Half a frame must not swallow the answers that come later.
  line.write(Uint8Array.of(0x68, 0x10, 1, 0, 0, 0, 0, 0x34, 0x12, 0x81, 0x16));
  await pass(1000);
  const second = await line.request();
  expect(second.message).toEqual(first.message);
  await pass(1000);
  const { message } = await line.request();
  expect(message).toMatchObject({ meterType: 'heat' });
  line.answer({ ...message, fromMeter: true, refused: true });
  const last = await line.request();
  line.answer(reading('gas', gas, last.message));
  await setup.platform.until(1);
  const metrics = await running.metrics();
  for (const outcome of ['timeout', 'refused', 'done'])
    expect(metrics).toContain(`hutong_gateway_polls_total{adapter="cjt188",outcome="${outcome}"} 1`);
});

it.each([
  [
    'a type that no meter has',
    `addresses: ['${gas}', { address: '${gas}', parameters: { meterType: steam } }]`,
    /meterType/,
  ],
  [
    'a parameter that the command does not have',
    `addresses: [{ address: '${gas}', parameters: { kind: gas } }]`,
    /kind/,
  ],
  ['a device without an address', 'addresses: [{ parameters: { meterType: gas } }]', /expected string/],
  ['a parameter of all devices', `addresses: ['${gas}'], parameters: [{ di: 12345 }]`, /di/],
])('points at %s', async (_, poll, text) => {
  const line =
    configuration('')
      .split('\n')
      .findIndex((row) => row.trim() === '-') + 1;
  await expect(checkGatewayConfig(configuration(`{ every: PT1M, ${poll} }`), 'g.yaml')).rejects.toMatchObject({
    code: 'HT8001',
    location: { file: 'g.yaml', line },
    message: expect.stringMatching(text),
  });
});

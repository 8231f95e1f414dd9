import { dlt645, type Dlt645Message, type ItemData } from '@hutong/adapters/dlt645';
import { createVirtualClock, type VirtualClock } from '@hutong/standard';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSetup, type Setup } from '../__fixtures__/gateway-setup.ts';
import { startSerialServer, type SerialServer } from '../__fixtures__/serial-server.ts';
import type { Gateway } from '../start-gateway.ts';
import { parseGatewayConfig } from '../config/parse-gateway-config.ts';
import { startGateway } from '../start-gateway.ts';

const one = '000000000001';
const two = '000000000002';
const item = (di: string, value: ItemData['value'], seq?: number): ItemData => ({
  kind: 'item',
  di,
  name: di === '0001FF00' ? 'energy.forwardActive.block' : 'voltage.A',
  unit: di === '0001FF00' ? 'kWh' : 'V',
  value,
  ...(seq === undefined ? {} : { seq }),
});

/** A good reply to a read; the voltage of phase A unless said otherwise. */
const reply = (message: Partial<Dlt645Message> & Pick<Dlt645Message, 'address'>): Dlt645Message => ({
  edition: '2007',
  function: 'read',
  fromMeter: true,
  refused: false,
  more: false,
  data: item('02010100', 220.5),
  ...message,
});

let setup: Setup;
let line: SerialServer<Dlt645Message>;
let clock: VirtualClock;
let gateway: Gateway | undefined;

beforeEach(async () => {
  setup = await createSetup();
  line = await startSerialServer(dlt645);
  clock = createVirtualClock(Date.UTC(2026, 0, 1));
});
afterEach(async () => {
  await gateway?.close();
  line.close();
  await setup.close();
});

const start = async (polls: string): Promise<Gateway> => {
  const text = `platform: { baseUrl: '${setup.platform.url}', token: secret }
system: demo
division: '340111999001'
listeners:
  - { transport: tcp-client, adapter: dlt645, host: 127.0.0.1, port: ${line.port}, preamble: FEFEFEFE, polls: [${polls}] }
devices: []
spool: { directory: ${setup.directory} }
logLevel: silent
`;
  gateway = await startGateway(parseGatewayConfig(text, 'g.yaml'), { clock });
  return gateway;
};
const voltages = `{ every: PT1M, addresses: ['${one}', '${two}'], parameters: [{ di: '02010100' }] }`;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Lets the bytes that were written arrive, then lets time pass. */
const pass = async (milliseconds: number): Promise<void> => {
  for (let count = 0; count < 20; count += 1) await turn();
  await clock.advanceBy(milliseconds);
};

it('reads the meters of a line one after the other, once a round', async () => {
  await start(voltages);
  const first = await line.request();
  expect(first).toMatchObject({ message: { address: one, data: { di: '02010100' } }, wakeUp: 4 });
  line.answer(reply({ address: one }));
  expect(await line.request()).toMatchObject({ message: { address: two } });
  line.answer(reply({ address: two }));
  await setup.platform.until(2);
  expect(setup.platform.taken.map(({ value }) => value)).toEqual([220.5, 220.5]);
  await pass(59_000);
  const next = line.request();
  await pass(1000);
  expect(await next).toMatchObject({ message: { address: one } });
});

it('takes no echo, noise or reply of another meter for an answer', async () => {
  await start(voltages);
  const { message } = await line.request();
  line.write(dlt645.encode(message));
  line.write(Uint8Array.of(0x68, 1, 2));
  line.answer(reply({ address: two }));
  const asked = line.request();
  await pass(0);
  line.answer(reply({ address: one }));
  expect(await asked).toMatchObject({ message: { address: two } });
});

it('asks a silent meter again, gives it up, and turns to the next one', async () => {
  const running = await start(
    `{ every: PT1H, timeout: PT1S, retries: 1, addresses: ['${one}', '${two}'], parameters: [{ di: '02010100' }] }`,
  );
  expect(await line.request()).toMatchObject({ message: { address: one } });
  // Half a frame must not swallow the answers that come later.
  line.write(Uint8Array.of(0x68, 0x01, 0, 0, 0, 0, 0, 0x68, 0x91, 0x50));
  await pass(1000);
  expect(await line.request()).toMatchObject({ message: { address: one } });
  await pass(1000);
  expect(await line.request()).toMatchObject({ message: { address: two } });
  line.answer(reply({ address: two }));
  await setup.platform.until(1);
  expect(await running.metrics()).toContain('hutong_gateway_polls_total{adapter="dlt645",outcome="timeout"} 1');
});

it('waits for the frames that follow, and delivers the whole block', async () => {
  await start(`{ every: PT1H, addresses: ['${one}'], parameters: [{ di: '0001FF00' }] }`);
  await line.request();
  line.answer(reply({ address: one, more: true, data: item('0001FF00', [1, 2]) }));
  expect(await line.request()).toMatchObject({ message: { function: 'readFollow' } });
  line.answer(reply({ address: one, function: 'readFollow', data: item('0001FF00', [3, 4], 1) }));
  await setup.platform.until(4);
  expect(setup.platform.taken.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
});

it('polls at the times of a pattern', async () => {
  await start(
    `{ cron: '0 30 * * * *', timezone: Asia/Shanghai, addresses: ['${one}'], parameters: [{ di: '02010100' }] }`,
  );
  while (gateway?.status().connections === 0) await turn();
  await pass(29 * 60_000);
  const asked = line.request();
  await pass(60_000);
  expect(await asked).toMatchObject({ message: { address: one } });
});

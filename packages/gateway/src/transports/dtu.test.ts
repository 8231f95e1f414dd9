import { afterEach, beforeEach, expect, it } from 'vitest';
import { createVirtualClock } from '@hutong/standard';
import { createSetup, type Setup } from '../__fixtures__/gateway-setup.ts';

const listener = (more = ''): string =>
  `{ transport: dtu, host: 127.0.0.1, port: 0, registration: { pattern: 'REG-(?<line>D\\d{3});' }, heartbeat: { bytes: PING, answer: PONG }${more} }`;

let setup: Setup;
beforeEach(async () => {
  setup = await createSetup();
});
afterEach(() => setup.close());

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('learns the line from the registration, however it is cut', async () => {
  const gateway = await setup.start(
    "devices: [{ adapter: line, address: D007/1, id: 'urn:hutong:device:demo:d7-1' }, { adapter: line, address: D008/1, id: 'urn:hutong:device:demo:d8-1' }]\n",
    {},
    listener(),
  );
  const [seven, eight] = [await setup.device(gateway), await setup.device(gateway)];
  for (const piece of ['RE', 'G-D0', '07', ';1 1 20', '\n']) {
    seven.send(piece);
    await turn();
  }
  expect(await seven.line()).toBe('ok 1');
  eight.send('REG-D008;1 2 21\n');
  expect(await eight.line()).toBe('ok 2');
  await setup.platform.until(2);
  expect(setup.platform.taken.map(({ device }) => device)).toEqual([
    'urn:hutong:device:demo:d7-1',
    'urn:hutong:device:demo:d8-1',
  ]);
});

it('takes heartbeats out, answers them, and lets them keep the connection', async () => {
  const clock = createVirtualClock(Date.UTC(2026, 0, 1));
  const gateway = await setup.start('limits: { idle: PT1M }\n', { clock }, listener());
  const device = await setup.device(gateway);
  device.send('REG-D001;a 1 20\n');
  expect(await device.line()).toBe('ok 1');
  for (const piece of ['PINGPI', 'NG', 'PING\n']) {
    await clock.advanceBy(40_000);
    device.send(piece);
    await turn();
    await turn();
  }
  device.send('a 2 20\n');
  // The answers to the heartbeats stand in front; the line end behind the last one is an empty line of the protocol.
  expect(await device.line()).toMatch(/^(PONG){3}no$/);
  expect(await device.line()).toBe('ok 2');
});

it.each([
  ['is not listed', ', lines: [{ line: D001 }]', 'REG-D002;', 0],
  ['says nothing that is known', '', 'x'.repeat(600), 0],
  ['says nothing at all', '', '', 700_000],
])('turns away a terminal that %s', async (_, more, text, wait) => {
  const clock = createVirtualClock(Date.UTC(2026, 0, 1));
  const gateway = await setup.start('', { clock }, listener(more));
  const device = await setup.device(gateway);
  if (text !== '') device.send(text);
  while (gateway.status().connections === 0) await turn();
  if (wait > 0) await clock.advanceBy(wait);
  await device.closed;
  expect(gateway.status().counts.connectionsRefused).toBe(1);
});

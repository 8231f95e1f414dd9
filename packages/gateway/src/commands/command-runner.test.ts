import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVirtualClock, type VirtualClock } from '@hutong/standard';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSetup, type Setup } from '../__fixtures__/gateway-setup.ts';
import type { Gateway } from '../start-gateway.ts';

const device = 'urn:hutong:device:demo:d0001';
const more = `devices: [{ adapter: line, address: room-1, id: '${device}' }]\ncommands: { gateway: edge-1, every: PT2S }\n`;
const command = (id: string, facts: object = {}) => ({
  id,
  device,
  command: 'set',
  parameters: { temperature: 19 },
  state: 'sent',
  requestedAt: '2026-01-01T08:00:00+08:00',
  requestedBy: 'token-1',
  expiresAt: '2026-01-01T08:10:00+08:00',
  ...facts,
});

let setup: Setup;
let clock: VirtualClock;
beforeEach(async () => {
  setup = await createSetup();
  clock = createVirtualClock(Date.UTC(2026, 0, 1));
});
afterEach(() => setup.close());

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Lets time pass until so many results are in. */
const untilResults = async (count: number): Promise<void> => {
  while (setup.platform.results.length < count) {
    await clock.advanceBy(500);
    await turn();
  }
};
const start = (): Promise<Gateway> => setup.start(more, { clock });

it('sends a command to the device, and its answer to the platform', async () => {
  const gateway = await start();
  const meter = await setup.device(gateway);
  meter.send('room-1 1 21\n');
  expect(await meter.line()).toBe('ok 1');
  setup.platform.commands.push(command('c1'));
  const asked = meter.line();
  await clock.advanceBy(2000);
  expect(await asked).toMatch(/^set room-1 \d+ 19$/);
  meter.send('room-1 2 19\n');
  await untilResults(1);
  expect(setup.platform.results).toEqual([{ id: 'c1', state: 'done', values: { temperature: 19 } }]);
});

it.each([
  ['a device that is not registered', { device: 'urn:hutong:device:demo:none' }, 'failed', 'not registered'],
  ['a device that is not connected', {}, 'failed', 'not connected'],
])('says why it cannot reach %s', async (_, facts, state, reason) => {
  await start();
  setup.platform.commands.push(command('c1', facts));
  await untilResults(1);
  expect(setup.platform.results).toMatchObject([{ state, reason: { en: expect.stringContaining(reason) } }]);
});

it.each([
  ['an unknown command', { command: 'explode' }, 'has no command'],
  ['a wrong parameter', { parameters: { temperature: 'warm' } }, 'must be a number'],
])('refuses %s before anything is sent', async (_, facts, reason) => {
  const gateway = await start();
  const meter = await setup.device(gateway);
  meter.send('room-1 1 21\n');
  await meter.line();
  setup.platform.commands.push(command('c1', facts));
  await untilResults(1);
  expect(setup.platform.results).toMatchObject([{ state: 'refused', reason: { en: expect.stringContaining(reason) } }]);
});

it('reports a timeout when the device says nothing', async () => {
  const gateway = await start();
  const meter = await setup.device(gateway);
  meter.send('room-1 1 21\n');
  await meter.line();
  setup.platform.commands.push(command('c1'));
  await untilResults(1);
  expect(setup.platform.results).toMatchObject([{ id: 'c1', state: 'timeout' }]);
});

it('does not send a command again that was under way when the gateway was killed', async () => {
  // What a killed gateway leaves: the command has begun, and nobody knows how it ended.
  await writeFile(join(setup.directory, 'commands.ndjson'), '{"id":"c1","begun":true}\n{"id":"c2","beg');
  setup.platform.commands.push(command('c1'));
  const gateway = await start();
  const meter = await setup.device(gateway);
  meter.send('room-1 1 21\n');
  expect(await meter.line()).toBe('ok 1');
  await untilResults(1);
  expect(setup.platform.results).toMatchObject([{ id: 'c1', state: 'failed', reason: { zh: expect.any(String) } }]);
  meter.send('room-1 2 21\n');
  // Had the command been sent, it would stand in front of this answer.
  expect(await meter.line()).toBe('ok 2');
  await gateway.close();
  expect(await readFile(join(setup.directory, 'commands.ndjson'), 'utf8')).toBe('');
});

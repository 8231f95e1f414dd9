import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { configText, createSetup, type Setup } from './__fixtures__/gateway-setup.ts';
import { connectDevice } from './__fixtures__/line-device.ts';
import { openGateway, type OpenGateway } from './open-gateway.ts';

let setup: Setup;
let file: string;
let open: OpenGateway | undefined;
const logged: Record<string, unknown>[] = [];
const logger = pino({ level: 'info' }, { write: (line: string) => void logged.push(JSON.parse(line) as never) });
const write = (more = '', listener?: string): Promise<void> =>
  writeFile(file, configText(setup.platform.url, setup.directory, more, listener));
const second = (port: number): string =>
  `{ host: 127.0.0.1, port: 0 }\n  - { transport: udp, adapter: ${new URL('__fixtures__/line-adapter.ts', import.meta.url).pathname}, host: 127.0.0.1, port: ${port} }`;

beforeEach(async () => {
  setup = await createSetup();
  file = join(setup.directory, 'gateway.yaml');
  logged.length = 0;
});
afterEach(async () => {
  await open?.close();
  open = undefined;
  await setup.close();
});

it('opens what a change adds and leaves the other listeners and their connections alone', async () => {
  await write();
  open = await openGateway(file, { watchEvery: 0, logger });
  const port = open.gateway.listeners[0]?.port ?? 0;
  const device = await connectDevice(port);
  device.send('room-1 1 21\n');
  expect(await device.line()).toBe('ok 1');
  await write('', second(0));
  expect(await open.reload()).toEqual({ opened: 1, closed: 0, kept: 1, needsRestart: [] });
  expect(open.gateway.listeners).toMatchObject([{ port }, { transport: 'udp' }]);
  device.send('room-1 2 21\n');
  expect(await device.line()).toBe('ok 2');
  await write();
  expect(await open.reload()).toMatchObject({ opened: 0, closed: 1, kept: 1 });
  device.send('room-1 3 21\n');
  expect(await device.line()).toBe('ok 3');
  device.socket.destroy();
});

it('keeps the old configuration when the new one is wrong, and says where', async () => {
  await write();
  open = await openGateway(file, { watchEvery: 0, logger });
  await write('limitz: {}\n');
  expect(await open.reload()).toBeUndefined();
  expect(logged.at(-1)).toMatchObject({ code: 'HT8001', file, line: 12, column: 1 });
  const device = await connectDevice(open.gateway.listeners[0]?.port ?? 0);
  device.send('room-1 1 21\n');
  expect(await device.line()).toBe('ok 1');
  device.socket.destroy();
});

it('restores the old listeners when a new one cannot be opened', async () => {
  await write();
  open = await openGateway(file, { watchEvery: 0, logger });
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await write('limits: { connections: 5 }\n', `{ host: 127.0.0.1, port: ${port} }`);
  expect(await open.reload()).toBeUndefined();
  expect(logged.at(-1)).toMatchObject({ code: 'HT5019' });
  other.close();
  expect(open.gateway.listeners).toHaveLength(1);
  // It was opened again on any free port, as its configuration says.
  const device = await connectDevice(open.gateway.listeners[0]?.port ?? 0);
  device.send('room-1 1 21\n');
  expect(await device.line()).toBe('ok 1');
  device.socket.destroy();
});

it('takes changed devices at once and names what needs a restart', async () => {
  await write('devices: []\n');
  open = await openGateway(file, { watchEvery: 0, logger });
  const device = await connectDevice(open.gateway.listeners[0]?.port ?? 0);
  await write(
    "devices: [{ adapter: line, address: room-1, id: 'urn:hutong:device:demo:d0001' }]\nmetrics: { port: 0 }\n",
  );
  expect(await open.reload()).toEqual({ opened: 0, closed: 0, kept: 1, needsRestart: ['metrics'] });
  device.send('room-1 1 21\n');
  await setup.platform.until(1);
  expect(setup.platform.taken[0]).toMatchObject({ device: 'urn:hutong:device:demo:d0001' });
  device.socket.destroy();
});

it('notices a change of the file by itself', async () => {
  await write();
  let notice = (): void => {};
  const taken = new Promise<void>((resolve) => (notice = resolve));
  const watching = pino(
    { level: 'info' },
    { write: (line: string) => void (line.includes('configuration taken') && notice()) },
  );
  open = await openGateway(file, { watchEvery: 20, logger: watching });
  await write('', second(0));
  await taken;
  expect(open.gateway.listeners).toHaveLength(2);
});

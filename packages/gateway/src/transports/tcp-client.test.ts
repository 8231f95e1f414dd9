import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createVirtualClock } from '@hutong/standard';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSetup, type Setup } from '../__fixtures__/gateway-setup.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await createSetup();
});
afterEach(() => setup.close());

it('tries again after pauses that grow, until the other side is there', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const clock = createVirtualClock(Date.UTC(2026, 0, 1));
  const pauses: number[] = [];
  let heard = (): void => {};
  const logger = pino(
    { level: 'warn' },
    {
      write(line: string) {
        const { msg, retryIn } = JSON.parse(line) as { msg: string; retryIn: number };
        if (msg !== 'no connection') return;
        pauses.push(retryIn);
        heard();
      },
    },
  );
  const failure = (): Promise<void> => new Promise((resolve) => (heard = resolve));
  let next = failure();
  const gateway = await setup.start('', { clock, logger }, `{ transport: tcp-client, host: 127.0.0.1, port: ${port} }`);
  for (const pause of [1000, 2000, 4000]) {
    await next;
    next = failure();
    // The pause is set right behind the log line.
    await new Promise((resolve) => setImmediate(resolve));
    await clock.advanceBy(pause);
  }
  await next;
  expect(pauses).toEqual([1000, 2000, 4000, 8000]);
  const server = createServer((socket) => socket.on('error', () => {}).write('room-1 1 21\n')).listen(
    port,
    '127.0.0.1',
  );
  await once(server, 'listening');
  await clock.advanceBy(8000);
  await setup.platform.until(1);
  expect(gateway.status().connections).toBe(1);
  await gateway.close();
  server.close();
});

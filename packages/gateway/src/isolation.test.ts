import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVirtualClock, type VirtualClock } from '@hutong/standard';
import { hj212 } from '@hutong/adapters/hj212';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSetup, type Setup } from './__fixtures__/gateway-setup.ts';
import type { LineDevice } from './__fixtures__/line-device.ts';
import { createOpenSockets } from './transports/open-sockets.ts';
import type { Gateway } from './start-gateway.ts';

let setup: Setup;
let clock: VirtualClock;
const sockets: Socket[] = [];
beforeEach(async () => {
  setup = await createSetup();
  clock = createVirtualClock(Date.UTC(2026, 0, 1));
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await setup.close();
});

const limits =
  'limits: { connections: 40, bufferedBytes: 4096, bytesPerSecond: 16384, framesPerSecond: 50, garbageBytes: 32768, idle: PT1M }\n';
const neighbours = 5;
const readings = 20;

/** A broken device; what it does is over when the gateway has closed it, or when it is told. */
type Broken = (port: number, stopped: () => boolean) => Promise<void>;

const event = (socket: Socket, name: 'connect' | 'close' | 'drain'): Promise<void> =>
  new Promise((resolve) => socket.once(name, () => resolve()));

/** A connection, which the gateway may have closed again at once. */
const open = async (port: number): Promise<Socket> => {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.on('error', () => {});
  sockets.push(socket);
  await Promise.race([event(socket, 'connect'), event(socket, 'close')]);
  return socket;
};

/** Writes as fast as the gateway reads, and waits when it does not. */
const flood =
  (chunk: Buffer): Broken =>
  async (port, stopped) => {
    const socket = await open(port);
    const closed = event(socket, 'close');
    while (!socket.destroyed && !stopped())
      if (!socket.write(chunk)) await Promise.race([event(socket, 'drain'), closed]);
  };

const broken: readonly (readonly [name: string, device: Broken])[] = [
  ['a flood of garbage', flood(Buffer.alloc(4096, 'no reading at all\n'))],
  ['a frame without an end', flood(Buffer.alloc(16_384, 'x'))],
  // The test protocol answers every line: nobody reads these answers.
  [
    'a reader that never reads',
    async (port, stopped) => {
      const socket = await open(port);
      socket.pause();
      const closed = event(socket, 'close');
      for (let serial = 0; !socket.destroyed && !stopped(); serial += 1)
        if (!socket.write(`deaf ${serial} 1\n`.repeat(500))) await Promise.race([event(socket, 'drain'), closed]);
    },
  ],
  [
    'half frames forever',
    async (port, stopped) => {
      const socket = await open(port);
      while (!socket.destroyed && !stopped()) {
        socket.write('h');
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  ],
  [
    'a storm of new connections',
    async (port, stopped) => {
      while (!stopped()) {
        const socket = await open(port);
        socket.write('storm');
        if (sockets.length % 2 === 0) socket.resetAndDestroy();
        else socket.destroy();
      }
    },
  ],
  [
    'connections that are opened and forgotten',
    async (port, stopped) => {
      while (!stopped()) await open(port);
    },
  ],
];

/** All readings of the neighbours, one after the other on each connection, and the most memory that was held. */
async function converse(gateway: Gateway, devices: readonly LineDevice[]): Promise<number> {
  let most = 0;
  await Promise.all(
    devices.map(async (device, index) => {
      for (let serial = 1; serial <= readings; serial += 1) {
        device.send(`good-${index} ${serial} 21\n`);
        expect(await device.line()).toBe(`ok ${serial}`);
        most = Math.max(most, gateway.status().counts.buffered);
        // Time goes on with the neighbours: what is too fast has its turn again.
        await clock.advanceBy(100);
      }
    }),
  );
  return most;
}

describe('one broken device never hurts its neighbours', () => {
  it.each(broken)('%s', async (_name, device) => {
    const gateway = await setup.start(limits, { clock });
    const devices = await Promise.all(Array.from({ length: neighbours }, () => setup.device(gateway)));
    let stopped = false;
    const trouble = device(gateway.listeners[0]?.port ?? 0, () => stopped);
    const most = await converse(gateway, devices);
    stopped = true;
    for (const socket of sockets) socket.destroy();
    await trouble;
    // Each connection may hold its limit, and what one read of the socket brings on top of it.
    expect(most).toBeLessThanOrEqual(40 * (4096 + 65_536));
    while (gateway.status().spool.pending > 0) await new Promise((resolve) => setImmediate(resolve));
    const delivered = setup.platform.taken.map(({ id }) => id).filter((id) => id.includes('good-'));
    expect(new Set(delivered).size).toBe(neighbours * readings);
    expect(gateway.status().connections).toBeLessThanOrEqual(40);
  });

  it('gives back what it held when the broken ones are gone', async () => {
    const gateway = await setup.start(limits, { clock });
    const socket = await open(gateway.listeners[0]?.port ?? 0);
    socket.write('x'.repeat(3000));
    while (gateway.status().counts.buffered === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(gateway.status().counts.buffered).toBe(3000);
    socket.destroy();
    while (gateway.status().connections > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(gateway.status().counts.buffered).toBe(0);
  });

  it('closes a connection that brings nothing but noise, and takes no word of a length that cannot be', async () => {
    const gateway = await setup.start(limits, { clock }, '{ host: 127.0.0.1, port: 0 }').then(async (first) => {
      await first.close();
      const config = setup.config(limits, '{ host: 127.0.0.1, port: 0 }');
      const [listener] = config.listeners;
      return (await import('./start-gateway.ts')).startGateway(
        { ...config, listeners: [{ ...listener, adapter: 'hj212' } as never] },
        { clock },
      );
    });
    const noisy = await open(gateway.listeners[0]?.port ?? 0);
    const closed = event(noisy, 'close');
    noisy.write(Buffer.alloc(60_000, '##9999'));
    // The rate makes the noise wait until the second is over.
    const moving = (async () => {
      while (!noisy.destroyed) {
        await clock.advanceBy(200);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    await Promise.all([closed, moving]);
    expect(gateway.status().counts.connectionsRefused).toBe(1);
    const good = await open(gateway.listeners[0]?.port ?? 0);
    good.write(
      hj212.encode(hj212.simulate?.('air', { now: clock.now(), random: () => 0.5, address: 'GOOD1' }) as never),
    );
    await once(good, 'data');
    await gateway.close();
  });
});

describe('places for connections', () => {
  const socketOf = (remoteAddress: string): Socket => ({ remoteAddress }) as Socket;

  it('go from the quietest connection of the address that has most of them', () => {
    const places = createOpenSockets(4);
    const [alone, first, second, third] = ['10.0.0.1', '10.0.0.2', '10.0.0.2', '10.0.0.2'].map(socketOf);
    for (const socket of [alone, first, second, third]) places.admit(socket as Socket, 0);
    places.heard(first as Socket, 5);
    expect(places.admit(socketOf('10.0.0.3'), 6)).toEqual({ admitted: true, evicted: second });
    places.heard(third as Socket, 7);
    // The two that are left talk.
    expect(places.admit(socketOf('10.0.0.2'), 8)).toEqual({ admitted: false });
    expect(places.admit(socketOf('10.0.0.2'), 60_006)).toMatchObject({ evicted: first });
    expect(places.size).toBe(4);
    expect([...places]).toContain(alone);
  });

  it('are refused when every address has one only', () => {
    const places = createOpenSockets(2);
    expect(places.admit(socketOf('10.0.0.1'), 0)).toEqual({ admitted: true });
    expect(places.admit(socketOf('10.0.0.2'), 0)).toEqual({ admitted: true });
    expect(places.admit(socketOf('10.0.0.3'), 0)).toEqual({ admitted: false });
  });
});

describe('metrics by device', () => {
  const registered = [1, 2, 3].map(
    (number) => `{ adapter: line, address: room-${number}, id: 'urn:hutong:device:demo:d${number}' }`,
  );

  it('name so many registered devices as they are told to, and no address', async () => {
    const gateway = await setup.start(
      `devices: [${registered.join(', ')}]\nmetrics: { port: 0, devices: 2, protectMetrics: true }\n`,
    );
    const device = await setup.device(gateway);
    for (const address of ['room-1', 'room-2', 'room-3', 'stranger', 'room-1']) {
      device.send(`${address} 1 21\n`);
      expect(await device.line()).toBe('ok 1');
    }
    const other = await setup.device(gateway);
    other.send('room-2 2 21\nnonsense\n');
    expect([await other.line(), await other.line()]).toEqual(['ok 2', 'no']);
    const text = await gateway.metrics();
    const frames = (name: string): string => `hutong_gateway_device_frames_total{adapter="line",device="${name}"}`;
    expect(text).toContain(`${frames('urn:hutong:device:demo:d1')} 2`);
    expect(text).toContain(`${frames('urn:hutong:device:demo:d2')} 2`);
    expect(text).toContain(`${frames('other')} 1`);
    expect(text).toContain(`${frames('unregistered')} 1`);
    // The connection on which several devices speak cannot say whose a malformed frame was; the other one can.
    expect(text).toContain('hutong_gateway_device_errors_total{adapter="line",device="urn:hutong:device:demo:d2"} 1');
    expect(text).toContain(
      'hutong_gateway_device_last_seen_timestamp_seconds{adapter="line",device="urn:hutong:device:demo:d1"}',
    );
    expect(text).not.toMatch(/room-|stranger|:d3/);

    const base = `http://127.0.0.1:${gateway.metricsPort}`;
    const token = (await readFile(join(setup.directory, 'status.token'), 'utf8')).trim();
    const ask = async (path: string, shown?: string): Promise<number> =>
      (await fetch(base + path, shown === undefined ? {} : { headers: { authorization: `Bearer ${shown}` } })).status;
    expect(await Promise.all([ask('/healthz'), ask('/metrics'), ask('/devices'), ask('/devices', 'x')])).toEqual([
      200, 401, 401, 401,
    ]);
    expect(await Promise.all([ask('/metrics', token), ask('/devices', token), ask('/nothing')])).toEqual([
      200, 200, 404,
    ]);
  });
});

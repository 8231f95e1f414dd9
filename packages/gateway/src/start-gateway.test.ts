import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVirtualClock } from '@hutong/standard';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSetup, type Setup } from './__fixtures__/gateway-setup.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await createSetup();
});
afterEach(() => setup.close());

describe('from the device to the platform', () => {
  it('acknowledges a frame and delivers its record', async () => {
    const gateway = await setup.start();
    const device = await setup.device(gateway);
    device.send('room-1 1 21.5\n');
    expect(await device.line()).toBe('ok 1');
    await setup.platform.until(1);
    expect(setup.platform.taken[0]).toMatchObject({
      id: 'urn:hutong:observation:demo:room-1-1',
      device: 'urn:hutong:device:demo:room-1',
      value: 21.5,
      provenance: { system: 'demo' },
    });
    expect(setup.platform.taken[0]).not.toHaveProperty('simulated');
  });

  it('marks records as simulated when told to', async () => {
    const gateway = await setup.start('simulated: true\n');
    const device = await setup.device(gateway);
    device.send('room-1 1 21.5\n');
    await setup.platform.until(1);
    expect(setup.platform.taken[0]).toMatchObject({ simulated: true });
  });

  it('takes frames in pieces and several at once, and answers in order', async () => {
    const gateway = await setup.start();
    const device = await setup.device(gateway);
    for (const piece of ['ro', 'om-1 1 2', '1.5\nroom-1 2 22\nroom-1 3 2', '3\n']) {
      device.send(piece);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect([await device.line(), await device.line(), await device.line()]).toEqual(['ok 1', 'ok 2', 'ok 3']);
    await setup.platform.until(3);
    expect(setup.platform.taken.map(({ value }) => value)).toEqual([21.5, 22, 23]);
  });

  it('answers a device that closes its side at once', async () => {
    const gateway = await setup.start();
    const device = await setup.device(gateway);
    device.socket.end('room-1 1 21.5\n');
    expect(await device.line()).toBe('ok 1');
    await device.closed;
  });

  it('answers malformed frames as the protocol demands and goes on', async () => {
    const gateway = await setup.start();
    const device = await setup.device(gateway);
    device.send('garbage\nroom-1 1 21.5\n');
    expect([await device.line(), await device.line()]).toEqual(['no', 'ok 1']);
    expect(gateway.status().counts).toMatchObject({ frames: 1, malformed: 1, replies: 2, records: 1 });
  });
});

describe('when the platform is away', () => {
  it('acknowledges what is on disk and delivers it once when the platform is back', async () => {
    const clock = createVirtualClock(Date.UTC(2026, 0, 1));
    setup.platform.down = true;
    const turnedAway = setup.platform.untilTurnedAway();
    const gateway = await setup.start('', { clock });
    const device = await setup.device(gateway);
    for (let serial = 1; serial <= 20; serial += 1) {
      device.send(`room-1 ${serial} 21\n`);
      expect(await device.line()).toBe(`ok ${serial}`);
    }
    await turnedAway;
    expect(setup.platform.taken).toEqual([]);
    expect(gateway.status().spool.pending).toBe(20);
    setup.platform.down = false;
    const delivered = setup.platform.until(20);
    // The retry is timed on the gateway's clock, which moves only here.
    const moving = (async () => {
      while (setup.platform.taken.length < 20) {
        await clock.advanceBy(1000);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    await Promise.all([delivered, moving]);
    expect(new Set(setup.platform.taken.map(({ id }) => id)).size).toBe(20);
    expect(setup.platform.taken).toHaveLength(20);
  });

  it('delivers after a restart what the last run left', async () => {
    setup.platform.down = true;
    const first = await setup.start();
    const device = await setup.device(first);
    device.send('room-1 1 21\n');
    expect(await device.line()).toBe('ok 1');
    await first.close();
    setup.platform.down = false;
    await setup.start();
    await setup.platform.until(1);
    expect(setup.platform.taken.map(({ id }) => id)).toEqual(['urn:hutong:observation:demo:room-1-1']);
  });

  it('keeps what the platform refuses apart and goes on with the rest', async () => {
    setup.platform.refused.add('urn:hutong:observation:demo:room-1-1');
    const gateway = await setup.start();
    const device = await setup.device(gateway);
    device.send('room-1 1 21\nroom-1 2 22\n');
    await setup.platform.until(1);
    expect(setup.platform.taken.map(({ value }) => value)).toEqual([22]);
    await gateway.close();
    const kept = (await readFile(join(setup.directory, 'rejected.ndjson'), 'utf8')).trim().split('\n');
    expect(kept.map((line) => JSON.parse(line) as object)).toEqual([
      {
        at: expect.any(String) as string,
        record: expect.objectContaining({ value: 21 }),
        issues: [expect.objectContaining({ code: 'HT1001' })],
      },
    ]);
    expect(gateway.status()).toMatchObject({ counts: { rejected: 1, delivered: 1 }, spool: { pending: 0 } });
  });

  it('puts a record aside for which the platform refuses the whole request', async () => {
    setup.platform.down = true;
    const first = await setup.start();
    const device = await setup.device(first);
    device.send('room-1 1 21\nroom-1 2 22\nroom-1 3 23\n');
    expect([await device.line(), await device.line(), await device.line()]).toEqual(['ok 1', 'ok 2', 'ok 3']);
    await first.close();
    setup.platform.poisonous.add('urn:hutong:observation:demo:room-1-2');
    setup.platform.down = false;
    const second = await setup.start();
    await setup.platform.until(2);
    await second.close();
    expect(setup.platform.taken.map(({ value }) => value)).toEqual([21, 23]);
    expect(second.status()).toMatchObject({ counts: { rejected: 1, delivered: 2 }, spool: { pending: 0 } });
  });

  it('does not acknowledge while its disk is full, and does when there is room again', async () => {
    const clock = createVirtualClock(Date.UTC(2026, 0, 1));
    setup.platform.down = true;
    const gateway = await setup.start('', { clock });
    const device = await setup.device(gateway);
    const big = 'x'.repeat(9000);
    let acknowledged = 0;
    const reading = (async () => {
      while ((await device.line())?.startsWith('ok') === true) acknowledged += 1;
    })();
    for (let serial = 1; serial <= 40; serial += 1) device.send(`${big} ${serial} 21\n`);
    while (!gateway.status().spool.full) await new Promise((resolve) => setImmediate(resolve));
    expect(acknowledged).toBeLessThan(40);
    setup.platform.down = false;
    while (setup.platform.taken.length < 40) {
      await clock.advanceBy(1000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    device.socket.end();
    await reading;
    expect(acknowledged).toBe(40);
  });
});

describe('a full store that drops the oldest', () => {
  it('answers on, and counts and reports what it gave up', async () => {
    const clock = createVirtualClock(Date.UTC(2026, 0, 1));
    setup.platform.down = true;
    const gateway = await setup.start('', { clock }, '{ host: 127.0.0.1, port: 0 }', 'whenFull: drop-oldest');
    const device = await setup.device(gateway);
    const big = 'x'.repeat(9000);
    for (let serial = 1; serial <= 40; serial += 1) {
      device.send(`${big} ${serial} 21\n`);
      expect(await device.line()).toBe(`ok ${serial}`);
    }
    expect(gateway.status().counts.dropped).toBeGreaterThan(0);
    setup.platform.down = false;
    const dropped = (): number => gateway.status().counts.dropped;
    const states = () => setup.platform.taken.filter(({ type }) => type === 'DeviceState');
    const reported = (): number =>
      states().reduce((sum, { faults }) => sum + Number(/^HT8005 (\d+) records dropped$/.exec(String(faults))?.[1]), 0);
    // The report itself may need room, and then tells of that in the next one.
    while (reported() < dropped() || gateway.status().spool.pending > 0) {
      await clock.advanceBy(1000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(reported()).toBe(dropped());
    expect(states().every(({ status }) => status === 'faulty')).toBe(true);
    // Each reading was taken or counted; one that was given up while it was under way is both.
    const readings = setup.platform.taken.length - states().length;
    expect(readings + dropped()).toBeGreaterThanOrEqual(40);
    expect(readings).toBeGreaterThan(0);
  });
});

describe('devices', () => {
  it('knows the devices of its configuration', async () => {
    const gateway = await setup.start(
      "devices: [{ adapter: line, address: room-1, id: 'urn:hutong:device:demo:d0001' }]\n",
    );
    const device = await setup.device(gateway);
    device.send('room-1 1 21\n');
    await setup.platform.until(1);
    expect(setup.platform.taken[0]).toMatchObject({ device: 'urn:hutong:device:demo:d0001' });
    expect(gateway.status().counts.unknownDevices).toBe(0);
  });

  it('looks devices up on the platform by protocol and address', async () => {
    setup.platform.devices = [
      { id: 'urn:hutong:device:demo:d0002', type: 'Device', protocol: 'line', address: 'room-2' },
      { id: 'urn:hutong:device:demo:d0003', type: 'Device', protocol: 'other', address: 'room-1' },
    ];
    const gateway = await setup.start();
    const device = await setup.device(gateway);
    device.send('room-2 1 21\n');
    await setup.platform.until(1);
    expect(setup.platform.taken[0]).toMatchObject({ device: 'urn:hutong:device:demo:d0002' });
    expect(gateway.status().devices).toBe(2);
  });

  it('takes nothing from strangers and does not acknowledge them when told to refuse', async () => {
    const gateway = await setup.start(
      "unknownDevices: refuse\ndevices: [{ adapter: line, address: room-1, id: 'urn:hutong:device:demo:d0001' }]\n",
    );
    const device = await setup.device(gateway);
    device.send('stranger 1 21\nroom-1 2 22\n');
    expect(await device.line()).toBe('ok 2');
    await setup.platform.until(1);
    expect(setup.platform.taken.map(({ value }) => value)).toEqual([22]);
    expect(gateway.status().counts.unknownDevices).toBe(1);
  });
});

describe('limits', () => {
  it('closes a connection that trickles bytes without ever finishing a frame', async () => {
    const clock = createVirtualClock(Date.UTC(2026, 0, 1));
    const gateway = await setup.start('limits: { idle: PT1M }\n', { clock });
    const [slow, busy] = [await setup.device(gateway), await setup.device(gateway)];
    slow.send('room-1 1');
    await clock.advanceBy(40_000);
    slow.send('0');
    busy.send('room-2 1 21\n');
    expect(await busy.line()).toBe('ok 1');
    await clock.advanceBy(30_000);
    await slow.closed;
    expect(gateway.status().counts.connectionsRefused).toBe(1);
    busy.send('room-2 2 21\n');
    expect(await busy.line()).toBe('ok 2');
  });

  it('closes a connection that sends an endless frame', async () => {
    const gateway = await setup.start('limits: { bufferedBytes: 1000 }\n');
    const device = await setup.device(gateway);
    device.send('x'.repeat(2000));
    await device.closed;
    expect(gateway.status().counts.connectionsRefused).toBe(1);
  });

  it('turns away connections beyond the limit and serves the others', async () => {
    const gateway = await setup.start('limits: { connections: 2 }\n');
    const [first, second] = [await setup.device(gateway), await setup.device(gateway)];
    first.send('a 1 1\n');
    second.send('b 1 1\n');
    await Promise.all([first.line(), second.line()]);
    const third = await setup.device(gateway);
    await third.closed;
    expect(gateway.status()).toMatchObject({ connections: 2, counts: { connectionsRefused: 1 } });
    first.send('a 2 1\n');
    expect(await first.line()).toBe('ok 2');
  });

  it('makes a device wait that sends too many frames a second, and loses none', async () => {
    const clock = createVirtualClock(Date.UTC(2026, 0, 1));
    const gateway = await setup.start('limits: { framesPerSecond: 2 }\n', { clock });
    const device = await setup.device(gateway);
    for (const serial of [1, 2]) {
      device.send(`a ${serial} 1\n`);
      expect(await device.line()).toBe(`ok ${serial}`);
    }
    let answered = false;
    device.send('a 3 1\n');
    const third = device.line().then((line) => {
      answered = true;
      return line;
    });
    const other = await setup.device(gateway);
    other.send('b 1 1\n');
    expect(await other.line()).toBe('ok 1');
    expect(answered).toBe(false);
    await clock.advanceBy(1000);
    expect(await third).toBe('ok 3');
  });

  it('keeps a fault of an adapter within its connection', async () => {
    const gateway = await setup.start();
    const [bad, good] = [await setup.device(gateway), await setup.device(gateway)];
    bad.send('crash\n');
    await bad.closed;
    good.send('a 1 1\n');
    expect(await good.line()).toBe('ok 1');
  });
});

describe('start and status', () => {
  it('counts in OpenMetrics and serves its health', async () => {
    const gateway = await setup.start('metrics: { port: 0 }\n');
    const device = await setup.device(gateway);
    device.send('garbage\nroom-1 1 21\n');
    expect(await device.line()).toBe('no');
    expect(await device.line()).toBe('ok 1');
    const text = await gateway.metrics();
    expect(text).toContain('hutong_gateway_frames_total{adapter="line",outcome="malformed"} 1');
    expect(text).toContain('hutong_gateway_connections{adapter="line"} 1');
    expect(text.trimEnd().endsWith('# EOF')).toBe(true);
    expect(text).not.toContain('room-1');
    const base = `http://127.0.0.1:${gateway.metricsPort}`;
    const served = await fetch(`${base}/metrics`);
    expect(served.headers.get('content-type')).toContain('openmetrics');
    expect(await (await fetch(`${base}/healthz`)).json()).toMatchObject({ connections: 1, counts: { frames: 1 } });
    device.send('13800000000 2 21\n');
    await device.line();
    // An address may be a telephone number (this one is invented): strangers are shown by their last digits.
    const token = (await readFile(join(setup.directory, 'status.token'), 'utf8')).trim();
    const devices = await fetch(`${base}/devices`, { headers: { authorization: `Bearer ${token}` } });
    expect(await devices.json()).toMatchObject({
      devices: [
        { adapter: 'line', device: '…0000', frames: 1, errors: 0 },
        { adapter: 'line', device: 'room-1' },
      ],
    });
  });

  it('says which port is taken', async () => {
    const first = await setup.start();
    const second = setup.start(`metrics: { port: ${first.listeners[0]?.port} }\n`);
    await expect(second).rejects.toMatchObject({ code: 'HT5019' });
  });

  it('starts while the platform cannot be reached', async () => {
    await setup.platform.close();
    const gateway = await setup.start();
    const device = await setup.device(gateway);
    device.send('room-1 1 21\n');
    expect(await device.line()).toBe('ok 1');
    expect(gateway.status().spool.pending).toBe(1);
  });
});

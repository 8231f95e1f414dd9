import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSetup, type Setup } from '../__fixtures__/gateway-setup.ts';
import { transportCases, type Peer, type TransportCase } from '../__fixtures__/transport-cases.ts';
import type { Gateway } from '../start-gateway.ts';

describe.each(transportCases)('the transport %s', { timeout: 10_000 }, (_, prepare) => {
  let setup: Setup;
  let transport: TransportCase;
  const peers: Peer[] = [];
  const start = (more?: string): Promise<Gateway> => setup.start(more, {}, transport.listener);
  const connect = async (gateway: Gateway): Promise<Peer> => {
    const peer = await transport.connect(gateway);
    peers.push(peer);
    return peer;
  };

  beforeEach(async () => {
    setup = await createSetup();
    transport = await prepare();
  });
  afterEach(async () => {
    for (const peer of peers.splice(0)) await peer.close();
    await setup.close();
    await transport.close();
  });

  it('delivers what a device says and answers it', async () => {
    const gateway = await start();
    expect(gateway.listeners[0]).toMatchObject({ adapter: 'line', transport: transport.name });
    const peer = await connect(gateway);
    peer.send('room-1 1 21.5\n');
    expect(await peer.line()).toBe('ok 1');
    await setup.platform.until(1);
    expect(setup.platform.taken[0]).toMatchObject({ value: 21.5 });
    expect(gateway.status().connections).toBe(1);
  });

  it('answers only what is on disk: nothing is lost when the platform is away', async () => {
    setup.platform.down = true;
    const gateway = await start();
    const peer = await connect(gateway);
    peer.send('room-1 1 21.5\n');
    expect(await peer.line()).toBe('ok 1');
    expect(gateway.status().spool.pending).toBe(1);
  });

  it('counts malformed frames and goes on', async () => {
    const gateway = await start();
    const peer = await connect(gateway);
    peer.send('garbage\n');
    peer.send('room-1 2 21.5\n');
    const answers = new Set<string | undefined>();
    while (!answers.has('ok 2')) answers.add(await peer.line());
    expect(gateway.status().counts).toMatchObject({ frames: 1, malformed: 1 });
  });

  it('keeps a fault of the adapter within its conversation', async () => {
    const gateway = await start();
    const bad = await connect(gateway);
    bad.send('crash\n');
    // A transport with one connection opens it again.
    const good = await connect(gateway);
    good.send('room-1 3 21.5\n');
    expect(await good.line()).toBe('ok 3');
  });

  it('knows a registered device and turns strangers away when told to', async () => {
    const gateway = await start(
      "unknownDevices: refuse\ndevices: [{ adapter: line, address: room-1, id: 'urn:hutong:device:demo:d0001' }]\n",
    );
    const peer = await connect(gateway);
    peer.send('stranger 1 21\n');
    peer.send('room-1 4 21\n');
    expect(await peer.line()).toBe('ok 4');
    await setup.platform.until(1);
    expect(setup.platform.taken.map(({ device }) => device)).toEqual(['urn:hutong:device:demo:d0001']);
  });

  it('gives its place back when it is closed', async () => {
    const first = await start();
    const peer = await connect(first);
    peer.send('room-1 5 21\n');
    await peer.line();
    const again = first.listeners[0]?.port;
    await first.close();
    const listener = transport.listener.replace('port: 0', `port: ${again}`);
    const second = await setup.start('', {}, listener);
    expect(second.listeners[0]?.port).toBe(again);
  });
});

import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { loadAdapter } from '@hutong/adapters';
import { createVirtualClock } from '@hutong/standard';
import { afterEach, describe, expect, it } from 'vitest';
import { openTcpDevice } from './tcp-device.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function listen(onData: (socket: Socket, chunk: Buffer) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {}).on('data', (chunk: Buffer) => onData(socket, chunk));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

const hj212 = await loadAdapter('hj212');
const packet = (flag: number): Uint8Array =>
  hj212.encode({
    QN: '20260101000000000',
    ST: '22',
    CN: '2011',
    PW: '123456',
    MN: 'ZX00001',
    flag,
    content: [[['DataTime', '20260101000000']]],
  });
const answer = hj212.encode({ QN: '20260101000000000', ST: '91', CN: '9014', MN: 'ZX00001', flag: 4, content: [] });

describe('openTcpDevice', () => {
  it('waits for the answer that its packet asks for', async () => {
    const port = await listen((socket) => socket.write(answer));
    const device = await openTcpDevice({ adapter: hj212, host: '127.0.0.1', port });
    expect(await device.send([packet(5)])).toEqual({ expected: 1, answers: [answer] });
    await device.close();
  });

  it('waits for nothing when its packet asks for nothing', async () => {
    const port = await listen(() => {});
    const device = await openTcpDevice({ adapter: hj212, host: '127.0.0.1', port });
    expect(await device.send([packet(4)])).toEqual({ expected: 0, answers: [] });
    await device.close();
  });

  it('stops waiting after the time it has, and when the connection is closed', async () => {
    const clock = createVirtualClock();
    let arrived = (): void => {};
    const received = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const silent = await openTcpDevice({
      adapter: hj212,
      host: '127.0.0.1',
      port: await listen(arrived),
      clock,
      answerWithin: 3000,
    });
    const waiting = silent.send([packet(5)]);
    await received;
    await clock.advanceBy(3000);
    expect(await waiting).toEqual({ expected: 1, answers: [] });
    await silent.close();

    const port = await listen((socket) => socket.destroy());
    const cut = await openTcpDevice({ adapter: hj212, host: '127.0.0.1', port });
    expect(await cut.send([packet(5)])).toEqual({ expected: 1, answers: [] });
    await cut.close();
  });

  it('says that nobody listens', async () => {
    await expect(openTcpDevice({ adapter: hj212, host: '127.0.0.1', port: 1 })).rejects.toMatchObject({
      code: 'HT5015',
    });
  });
});

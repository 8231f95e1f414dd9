import { createServer, type AddressInfo, type Socket } from 'node:net';
import { HutongError, type Clock } from '@hutong/standard';
import type { LinkOptions } from '../link/link.ts';
import type { ConnectionLimits } from './connection-limits.ts';
import type { Listener } from './listener.ts';
import { runTcpConnection } from './tcp-connection.ts';

export interface TcpListenerOptions {
  readonly host: string;
  readonly port: number;
  readonly clock: Clock;
  readonly limits: ConnectionLimits;
  readonly link: Omit<LinkOptions, 'write' | 'onSettled'>;
}

/** Listens for devices that connect over TCP. Throws HT5019 when the port is taken. */
export async function startTcpListener(options: TcpListenerOptions): Promise<Listener> {
  const { host, port, clock, limits, link } = options;
  const { adapter, observer } = link;
  const sockets = new Set<Socket>();
  const running = new Set<Promise<void>>();

  const server = createServer({ allowHalfOpen: true }, (socket) => {
    if (sockets.size >= limits.connections) {
      observer.limited(adapter.id, 'connections', { open: sockets.size });
      socket.on('error', () => {});
      socket.destroy();
      return;
    }
    sockets.add(socket);
    observer.connected(adapter.id, 1);
    const run = runTcpConnection({
      socket,
      clock,
      limits,
      link,
      onLimit: (reason, facts) => observer.limited(adapter.id, reason, facts),
    }).finally(() => {
      running.delete(run);
    });
    running.add(run);
    socket.on('close', () => {
      sockets.delete(socket);
      observer.connected(adapter.id, -1);
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new HutongError('HT5019', { facts: { adapter: adapter.id, host, port }, cause })),
    );
    server.listen(port, host, resolve);
  });

  return {
    adapter: adapter.id,
    port: (server.address() as AddressInfo).port,
    get connections() {
      return sockets.size;
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
      await Promise.all(running);
    },
  };
}

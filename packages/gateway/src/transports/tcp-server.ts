import { createServer, type AddressInfo, type Socket } from 'node:net';
import { HutongError } from '@hutong/standard';
import type { TransportName } from '../config/listener-config.ts';
import { createOpenSockets } from './open-sockets.ts';
import { runStreamConnection, type StreamFilter } from './stream-connection.ts';
import type { Listener, TransportContext } from './transport.ts';

/** What is known of a connection before its devices speak. */
export interface Greeting {
  readonly line?: string;
  readonly filter?: StreamFilter;
}

export interface TcpServerOptions {
  readonly transport: TransportName;
  readonly host: string;
  readonly port: number;
  /** Learns who connects; undefined when the connection is not let in. Bytes that it does not need go back to the socket. */
  readonly greet?: (socket: Socket) => Promise<Greeting | undefined>;
}

/** Listens for connections, each with limits of its own. Throws HT5019 when the port is taken. */
export async function startTcpServer(options: TcpServerOptions, context: TransportContext): Promise<Listener> {
  const { transport, host, port, greet } = options;
  const { clock, limits, link } = context;
  const { adapter, observer } = link;
  const sockets = createOpenSockets(limits.connections);
  const running = new Set<Promise<void>>();

  const run = async (socket: Socket): Promise<void> => {
    socket.setNoDelay(true);
    const greeting = greet === undefined ? {} : await greet(socket);
    if (greeting === undefined) {
      socket.destroy();
      return;
    }
    await runStreamConnection({
      stream: socket,
      clock,
      limits,
      link,
      ...greeting,
      onFrame: () => sockets.heard(socket, clock.now()),
      onLimit: (reason, facts) => observer.limited(adapter.id, reason, facts),
    });
  };

  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {});
    const { admitted, evicted } = sockets.admit(socket, clock.now());
    if (!admitted || evicted !== undefined) observer.limited(adapter.id, 'connections', { open: sockets.size });
    evicted?.destroy();
    if (!admitted) {
      socket.destroy();
      return;
    }
    observer.connected(adapter.id, 1);
    socket.on('close', () => {
      sockets.delete(socket);
      observer.connected(adapter.id, -1);
    });
    const work = run(socket).finally(() => running.delete(work));
    running.add(work);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new HutongError('HT5019', { facts: { adapter: adapter.id, host, port }, cause })),
    );
    server.listen(port, host, resolve);
  });

  const opened = (server.address() as AddressInfo).port;
  return {
    adapter: adapter.id,
    transport,
    endpoint: `tcp ${host}:${opened}`,
    port: opened,
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

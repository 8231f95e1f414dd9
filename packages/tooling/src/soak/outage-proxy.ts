import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to the platform that can be cut, in the middle of a request too. */
export interface OutageProxy {
  readonly port: number;
  cut(): void;
  restore(): void;
  close(): void;
}

/** Carries bytes to a port of this machine while it is not cut. */
export async function startOutageProxy(target: number): Promise<OutageProxy> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  };
  const server = createServer((socket) => {
    keep(socket);
    if (isCut) {
      socket.resetAndDestroy();
      return;
    }
    const onward = keep(connect(target, '127.0.0.1'));
    socket.pipe(onward).pipe(socket);
    socket.on('close', () => onward.destroy());
    onward.on('close', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.resetAndDestroy();
    },
    restore() {
      isCut = false;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

import { createSocket } from 'node:dgram';
import { HutongError } from '@hutong/standard';
import { createPacketLinks } from './packet-links.ts';
import type { Transport } from './transport.ts';

/** Devices that send datagrams; each sender is a conversation, and what exceeds a limit is dropped and counted. */
export const openUdp: Transport<'udp'> = async ({ host, port }, context) => {
  const { adapter } = context.link;
  const socket = createSocket({ type: host.includes(':') ? 'udp6' : 'udp4' });
  const links = createPacketLinks(context);
  await new Promise<void>((resolve, reject) => {
    socket.once('error', (cause) =>
      reject(new HutongError('HT5019', { facts: { adapter: adapter.id, host, port }, cause })),
    );
    socket.bind(port, host, resolve);
  });
  socket.removeAllListeners('error').on('error', (error) => context.link.observer.failed(adapter.id, error));
  let closed = false;
  socket.on('message', (bytes, { address, port: from }) => {
    const write = (answer: Uint8Array): void => {
      if (!closed) socket.send(answer, from, address);
    };
    void links.receive(`${address} ${from}`, bytes, write);
  });
  const opened = socket.address().port;
  return {
    adapter: adapter.id,
    transport: 'udp',
    endpoint: `udp ${host}:${opened}`,
    port: opened,
    get connections() {
      return links.size;
    },
    async close() {
      await links.close();
      closed = true;
      await new Promise<void>((resolve) => socket.close(() => resolve()));
    },
  };
};

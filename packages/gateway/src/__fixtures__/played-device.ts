import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Adapter } from '@hutong/adapter-kit';

/** A device that speaks its own protocol over TCP, as a test plays it. */
export interface PlayedDevice<Message> {
  send(message: Message): void;
  write(bytes: Uint8Array): void;
  /** The next message that comes from the gateway. */
  next(): Promise<Message>;
  close(): void;
}

function play<Message>(
  socket: Socket,
  adapter: Adapter<Message>,
  options: object,
  answer: (message: Message) => readonly Message[],
): PlayedDevice<Message> {
  const framer = adapter.framer(options);
  const messages: Message[] = [];
  const waiting: ((message: Message) => void)[] = [];
  const send = (message: Message): void => void socket.write(adapter.encode(message, options));
  socket
    .on('error', () => {})
    .on('data', (chunk: Buffer) => {
      for (const event of framer.push(chunk)) {
        if (event.type !== 'frame') continue;
        const message = adapter.decode(event.bytes, options);
        answer(message).forEach(send);
        const waiter = waiting.shift();
        if (waiter === undefined) messages.push(message);
        else waiter(message);
      }
    });
  return {
    send,
    write: (bytes) => void socket.write(bytes),
    next: () =>
      new Promise((resolve) => {
        const message = messages.shift();
        if (message === undefined) waiting.push(resolve);
        else resolve(message);
      }),
    close: () => void socket.destroy(),
  };
}

/** A device that connects to the gateway. */
export async function connectPlayedDevice<Message>(
  port: number,
  adapter: Adapter<Message>,
  answer: (message: Message) => readonly Message[] = () => [],
  options: object = {},
): Promise<PlayedDevice<Message>> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return play(socket, adapter, options, answer);
}

/** A device, or a line of them, that waits for the gateway to connect. */
export async function listenAsDevice<Message>(
  adapter: Adapter<Message>,
  answer: (message: Message) => readonly Message[],
  options: object = {},
): Promise<{ readonly port: number; close(): void }> {
  const played: PlayedDevice<Message>[] = [];
  const server = createServer((socket) => void played.push(play(socket, adapter, options, answer))).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      for (const device of played) device.close();
      server.close();
    },
  };
}

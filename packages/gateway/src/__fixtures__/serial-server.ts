import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Adapter } from '@hutong/adapter-kit';

/** A serial server with meters behind it, as a test plays them. */
export interface SerialServer<Message> {
  readonly port: number;
  /** The next request, with the bytes that stood in front of it. */
  request(): Promise<{ readonly message: Message; readonly wakeUp: number }>;
  answer(message: Message): void;
  write(bytes: Uint8Array): void;
  close(): void;
}

/** Starts one on a free port; it counts the wake-up bytes FE in front of each request. */
export async function startSerialServer<Message, Options extends object>(
  adapter: Adapter<Message, Options>,
): Promise<SerialServer<Message>> {
  let socket: Socket | undefined;
  const framer = adapter.framer();
  const requests: { message: Message; wakeUp: number }[] = [];
  const waiting: ((request: { message: Message; wakeUp: number }) => void)[] = [];
  let wakeUp = 0;
  const server: Server = createServer((opened) => {
    socket = opened.on('error', () => {});
    opened.on('data', (chunk: Buffer) => {
      wakeUp += chunk.filter((byte) => byte === 0xfe).length;
      for (const event of framer.push(chunk)) {
        if (event.type !== 'frame') continue;
        const request = { message: adapter.decode(event.bytes), wakeUp };
        wakeUp = 0;
        const waiter = waiting.shift();
        if (waiter === undefined) requests.push(request);
        else waiter(request);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    request: () =>
      new Promise((resolve) => {
        const request = requests.shift();
        if (request === undefined) waiting.push(resolve);
        else resolve(request);
      }),
    answer: (message) => void socket?.write(adapter.encode(message)),
    write: (bytes) => void socket?.write(bytes),
    close() {
      socket?.destroy();
      server.close();
    },
  };
}

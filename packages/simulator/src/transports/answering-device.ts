import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Adapter } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { Answering } from '../answering/answering.ts';

export interface AnsweringDeviceOptions<Message, Options extends object> {
  readonly adapter: Adapter<Message, Options>;
  /** Options of the adapter, as the device needs them. */
  readonly options?: Options;
  /** The devices on this line. */
  readonly devices: readonly Answering<Message>[];
}

/** Simulated devices on one connection or line. */
export interface AnsweringLine<Message> {
  /** Where they wait to be asked, when they do. */
  readonly port?: number;
  /** Says something unasked. */
  send(message: Message): void;
  close(): void;
}

function converse<Message, Options extends object>(
  socket: Socket,
  { adapter, options, devices }: AnsweringDeviceOptions<Message, Options>,
): void {
  const framer = adapter.framer(options);
  socket
    .on('error', () => {})
    .on('data', (chunk: Buffer) => {
      for (const event of framer.push(chunk)) {
        if (event.type !== 'frame') continue;
        let message: Message;
        try {
          message = adapter.decode(event.bytes, options);
        } catch (error) {
          // What a device cannot read it does not answer.
          if (HutongError.isInstance(error)) continue;
          throw error;
        }
        for (const device of devices)
          for (const answer of device.answer(message)) socket.write(adapter.encode(answer, options));
      }
    });
}

/** Devices behind one port that wait for a master to connect: a serial server with its line. Throws HT5019. */
export async function listenAsDevices<Message, Options extends object>(
  options: AnsweringDeviceOptions<Message, Options>,
  port = 0,
): Promise<AnsweringLine<Message>> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    converse(socket, options);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new HutongError('HT5019', { facts: { port }, cause })));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    send(message) {
      for (const socket of sockets) socket.write(options.adapter.encode(message, options.options));
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Devices that connect to a gateway themselves. Throws HT5015 when nobody listens. */
export async function connectAsDevices<Message, Options extends object>(
  options: AnsweringDeviceOptions<Message, Options>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<AnsweringLine<Message>> {
  const socket = connect({ host, port, noDelay: true });
  await once(socket, 'connect').catch((cause: unknown) => {
    throw new HutongError('HT5015', { facts: { host, port }, cause });
  });
  converse(socket, options);
  return {
    send: (message) => void socket.write(options.adapter.encode(message, options.options)),
    close: () => void socket.destroy(),
  };
}

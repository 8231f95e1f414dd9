import { once } from 'node:events';
import { createSocket } from 'node:dgram';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { Aedes } from 'aedes';
import type { Gateway } from '../start-gateway.ts';
import { connectDevice } from './line-device.ts';

/** A device as a transport carries it. */
export interface Peer {
  readonly send: (text: string) => void;
  /** The next line that comes back. */
  readonly line: () => Promise<string | undefined>;
  readonly close: () => Promise<void> | void;
}

/** A transport in the contract suite: how its listener is written, and how a device reaches it. */
export interface TransportCase {
  readonly name: string;
  /** What stands beside the adapter in the configuration. */
  readonly listener: string;
  connect(gateway: Gateway): Promise<Peer>;
  close(): Promise<void>;
}

const portOf = (gateway: Gateway): number => gateway.listeners[0]?.port ?? 0;

/** A list of lines that one side fills and the other waits for. */
function createMailbox(): { readonly put: (line: string) => void; readonly take: () => Promise<string> } {
  const lines: string[] = [];
  const readers: ((line: string) => void)[] = [];
  return {
    put(line) {
      const reader = readers.shift();
      if (reader === undefined) lines.push(line);
      else reader(line);
    },
    take: () =>
      new Promise((resolve) => {
        const line = lines.shift();
        if (line === undefined) readers.push(resolve);
        else resolve(line);
      }),
  };
}

const nothing = (): Promise<void> => Promise.resolve();

const tcpPeer = async (gateway: Gateway, registration = ''): Promise<Peer> => {
  const device = await connectDevice(portOf(gateway));
  if (registration !== '') device.send(registration);
  return { send: device.send, line: device.line, close: () => void device.socket.destroy() };
};

const tcpCase = (): TransportCase => ({
  name: 'tcp',
  listener: '{ host: 127.0.0.1, port: 0 }',
  connect: (gateway) => tcpPeer(gateway),
  close: nothing,
});

const dtuCase = (): TransportCase => ({
  name: 'dtu',
  listener:
    "{ transport: dtu, host: 127.0.0.1, port: 0, registration: { pattern: 'REG-(?<line>D\\d{3});' }, heartbeat: { bytes: PING } }",
  connect: (gateway) => tcpPeer(gateway, 'REG-D001;PING'),
  close: nothing,
});

async function tcpClientCase(): Promise<TransportCase> {
  const sockets: Socket[] = [];
  const waiting: ((socket: Socket) => void)[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    const waiter = waiting.shift();
    if (waiter === undefined) sockets.push(socket);
    else waiter(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    name: 'tcp-client',
    listener: `{ transport: tcp-client, host: 127.0.0.1, port: ${(server.address() as AddressInfo).port} }`,
    async connect() {
      const socket = sockets.shift() ?? (await new Promise<Socket>((resolve) => waiting.push(resolve)));
      const mailbox = createMailbox();
      socket.on('data', (chunk: Buffer) => chunk.toString().trimEnd().split('\n').forEach(mailbox.put));
      return {
        send: (text) => void socket.write(text),
        line: mailbox.take,
        close: () => void socket.destroy(),
      };
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const udpCase = (): TransportCase => ({
  name: 'udp',
  listener: '{ transport: udp, host: 127.0.0.1, port: 0 }',
  async connect(gateway) {
    const socket = createSocket('udp4');
    const mailbox = createMailbox();
    socket.on('message', (bytes) => mailbox.put(bytes.toString().trimEnd()));
    return {
      send: (text) => socket.send(text, portOf(gateway), '127.0.0.1'),
      line: mailbox.take,
      close: () => void socket.close(),
    };
  },
  close: nothing,
});

let sender = 0;

const httpCase = (): TransportCase => ({
  name: 'http',
  listener: "{ transport: http, port: 0, path: '/push/{line}', payload: { encoding: hex, pointer: /frame } }",
  async connect(gateway) {
    const mailbox = createMailbox();
    sender += 1;
    const url = `http://127.0.0.1:${portOf(gateway)}/push/sender-${sender}`;
    const post = async (text: string): Promise<void> => {
      const body = JSON.stringify({ frame: Buffer.from(text).toString('hex') });
      const response = await fetch(url, { method: 'POST', body });
      if (response.status !== 200) return;
      const { frame } = (await response.json()) as { frame: string };
      Buffer.from(frame, 'hex').toString().trimEnd().split('\n').forEach(mailbox.put);
    };
    return { send: (text) => void post(text), line: mailbox.take, close: nothing };
  },
  close: nothing,
});

async function mqttCase(): Promise<TransportCase> {
  const broker = await Aedes.createBroker();
  const server = createServer((socket) => void broker.handle(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const subscribed = once(broker, 'subscribe');
  return {
    name: 'mqtt',
    listener: `{ transport: mqtt, url: 'mqtt://127.0.0.1:${(server.address() as AddressInfo).port}', topic: 'meters/{line}/up', replyTopic: 'meters/{line}/down', payload: { encoding: base64 } }`,
    async connect() {
      await subscribed;
      sender += 1;
      const name = `m${sender}`;
      const mailbox = createMailbox();
      await new Promise<void>((resolve) =>
        broker.subscribe(
          `meters/${name}/down`,
          ({ payload }, done) => {
            mailbox.put(Buffer.from(payload.toString(), 'base64').toString().trimEnd());
            done();
          },
          () => resolve(),
        ),
      );
      const send = (text: string): void =>
        broker.publish(
          {
            cmd: 'publish',
            topic: `meters/${name}/up`,
            payload: Buffer.from(Buffer.from(text).toString('base64')),
            qos: 1,
            retain: false,
            dup: false,
          },
          () => {},
        );
      return { send, line: mailbox.take, close: nothing };
    },
    async close() {
      await new Promise<void>((resolve) => broker.close(() => resolve()));
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Every transport over which devices are met; replay has no device, a serial port needs a machine that has one. */
export const transportCases: readonly [string, () => Promise<TransportCase>][] = [
  ['tcp', async () => tcpCase()],
  ['tcp-client', tcpClientCase],
  ['udp', async () => udpCase()],
  ['dtu', async () => dtuCase()],
  ['mqtt', mqttCase],
  ['http', async () => httpCase()],
];

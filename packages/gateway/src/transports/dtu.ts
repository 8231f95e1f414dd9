import type { Socket } from 'node:net';
import type { Clock } from '@hutong/standard';
import type { ListenerOf } from '../config/listener-config.ts';
import type { StreamFilter } from './stream-connection.ts';
import { startTcpServer, type Greeting } from './tcp-server.ts';
import type { Transport } from './transport.ts';

type DtuConfig = ListenerOf<'dtu'>;

/** Bytes in which a terminal must have said who it is. */
const longestRegistration = 512;

const bytesOf = (text: string, encoding: 'text' | 'hex'): Buffer =>
  Buffer.from(text, encoding === 'hex' ? 'hex' : 'utf8');

/** The name of the line in the first bytes, and how many of them are the registration; undefined while it is not whole. */
function readRegistration(
  { encoding, pattern }: DtuConfig['registration'],
  bytes: Buffer,
): { line: string; length: number } | undefined {
  const text = bytes.toString(encoding === 'hex' ? 'hex' : 'latin1').toUpperCase();
  const written = encoding === 'hex' ? text : bytes.toString('latin1');
  const match = new RegExp(`^(?:${pattern})`, encoding === 'hex' ? 'i' : '').exec(written);
  if (match === null) return undefined;
  const [whole] = match;
  const length = encoding === 'hex' ? Math.ceil(whole.length / 2) : whole.length;
  return { line: (match.groups?.['line'] ?? whole).replaceAll(/[^\w.-]/g, ''), length };
}

/** Waits for the registration; what stands behind it goes back to the socket. Undefined when none comes in time. */
function awaitRegistration(
  socket: Socket,
  registration: DtuConfig['registration'],
  clock: Clock,
  patience: number,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    let bytes = Buffer.alloc(0);
    const finish = (line: string | undefined): void => {
      cancel();
      socket.off('data', onData).off('close', onClose).off('end', onClose);
      socket.pause();
      resolve(line);
    };
    const onClose = (): void => finish(undefined);
    const onData = (chunk: Buffer): void => {
      bytes = Buffer.concat([bytes, chunk]);
      const found = readRegistration(registration, bytes);
      if (found === undefined) {
        if (bytes.length >= longestRegistration) finish(undefined);
        return;
      }
      finish(found.line);
      if (bytes.length > found.length) socket.unshift(bytes.subarray(found.length));
    };
    const cancel = clock.at(clock.now() + patience, onClose);
    socket.on('data', onData).on('close', onClose).on('end', onClose);
  });
}

/** Takes heartbeats out where a frame could begin, also when they come in pieces, and answers them when told to. */
function heartbeatFilter(
  heartbeat: NonNullable<DtuConfig['heartbeat']>,
  answer: (bytes: Buffer) => void,
): StreamFilter {
  const beat = bytesOf(heartbeat.bytes, heartbeat.encoding);
  const reply = heartbeat.answer === undefined ? undefined : bytesOf(heartbeat.answer, heartbeat.encoding);
  let held = Buffer.alloc(0);
  return (chunk, boundary) => {
    let rest = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
    held = Buffer.alloc(0);
    if (!boundary) return { data: rest, alive: false };
    let alive = false;
    while (rest.length >= beat.length && rest.subarray(0, beat.length).equals(beat)) {
      alive = true;
      rest = rest.subarray(beat.length);
      if (reply !== undefined) answer(reply);
    }
    if (rest.length > 0 && rest.length < beat.length && beat.subarray(0, rest.length).equals(rest)) {
      held = rest;
      rest = Buffer.alloc(0);
    }
    return { data: rest, alive };
  };
}

/** RS-485 lines behind data terminals: each says who it is, keeps its connection with heartbeats and carries one line. */
export const openDtu: Transport<'dtu'> = (config, context) => {
  const { host, port, registration, heartbeat, lines, adapter } = config;
  const { clock, limits, link } = context;
  const known = lines === undefined ? undefined : new Set(lines.map(({ line }) => line));
  const greet = async (socket: Socket): Promise<Greeting | undefined> => {
    const line = await awaitRegistration(socket, registration, clock, limits.idle);
    if (line === undefined || line === '') {
      link.observer.limited(adapter, 'registration', {});
      return undefined;
    }
    if (known !== undefined && !known.has(line)) {
      link.observer.limited(adapter, 'registration', { line });
      return undefined;
    }
    const answer = (bytes: Buffer): void => void (socket.writable && socket.write(bytes));
    return { line, ...(heartbeat === undefined ? {} : { filter: heartbeatFilter(heartbeat, answer) }) };
  };
  return startTcpServer({ transport: 'dtu', host, port, greet }, context);
};

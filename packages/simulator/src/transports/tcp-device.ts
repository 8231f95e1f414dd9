import { connect, type Socket } from 'node:net';
import type { Adapter, Session } from '@hutong/adapter-kit';
import { HutongError, systemClock, type Clock } from '@hutong/standard';

export interface TcpDeviceOptions {
  readonly adapter: Adapter;
  readonly host: string;
  readonly port: number;
  /** Milliseconds to wait for an answer that the protocol demands. */
  readonly answerWithin?: number;
  readonly clock?: Clock;
}

/** What came back for what was sent. */
export interface Exchange {
  /** Answers that the protocol demands for these bytes. */
  readonly expected: number;
  /** Bytes of each answer. */
  readonly answers: readonly Uint8Array[];
}

/** A device on a TCP connection that waits for its answers as a real one does. */
export interface TcpDevice {
  /** Sends and waits for the answers that the protocol demands. */
  send(pieces: readonly Uint8Array[]): Promise<Exchange>;
  /** Sends and waits for nothing. */
  write(bytes: Uint8Array): Promise<void>;
  /** Waits until so many frames have come on this connection; resolves with how many have. */
  heard(count: number): Promise<number>;
  close(): Promise<void>;
}

const open = (host: string, port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true });
    const fail = (cause: Error): void => reject(new HutongError('HT5015', { facts: { host, port }, cause }));
    socket.once('error', fail);
    socket.once('connect', () => {
      socket.off('error', fail);
      resolve(socket);
    });
  });

/** Counts the answers that a platform owes for a stream of bytes, by the rules of the protocol's own session. */
function createDebtCounter(adapter: Adapter, clock: Clock): (bytes: Uint8Array) => number {
  const framer = adapter.framer();
  const session: Session<unknown> | undefined = adapter.session?.({ now: () => clock.now() });
  const refused = (error: HutongError, frame: Uint8Array): number =>
    session?.reject?.(error, frame).replies.length ?? 0;
  return (bytes) => {
    let owed = 0;
    for (const event of framer.push(bytes)) {
      if (event.type === 'error') owed += refused(event.error, event.bytes);
      if (event.type !== 'frame') continue;
      try {
        owed += session?.receive(adapter.decode(event.bytes)).replies.length ?? 0;
      } catch (error) {
        if (!HutongError.isInstance(error)) throw error;
        owed += refused(error, event.bytes);
      }
    }
    return owed;
  };
}

/** Connects a device of a protocol. Throws HT5015 when nobody listens. */
export async function openTcpDevice(options: TcpDeviceOptions): Promise<TcpDevice> {
  const { adapter, host, port, answerWithin = 10_000, clock = systemClock } = options;
  const socket = await open(host, port);
  const owedFor = createDebtCounter(adapter, clock);
  const framer = adapter.framer();
  const answers: Uint8Array[] = [];
  let wake = (): void => {};
  let ended = false;
  socket.on('data', (chunk) => {
    for (const event of framer.push(chunk)) if (event.type === 'frame') answers.push(event.bytes.slice());
    wake();
  });
  const onEnd = (): void => {
    ended = true;
    wake();
  };
  socket.on('close', onEnd).on('error', onEnd);

  const waitFor = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const finish = (): void => {
        cancel();
        wake = () => {};
        resolve();
      };
      const cancel = clock.at(clock.now() + answerWithin, finish);
      wake = () => {
        if (answers.length >= count || ended) finish();
      };
      wake();
    });

  const write = (bytes: Uint8Array): Promise<void> => new Promise((resolve) => socket.write(bytes, () => resolve()));

  return {
    write,
    async heard(count) {
      await waitFor(count);
      return answers.length;
    },
    async send(pieces) {
      const before = answers.length;
      let expected = 0;
      for (const piece of pieces) {
        expected += owedFor(piece);
        await write(piece);
      }
      await waitFor(before + expected);
      return { expected, answers: answers.slice(before) };
    },
    close: () =>
      new Promise((resolve) => {
        if (socket.destroyed) resolve();
        else socket.once('close', () => resolve()).end();
      }),
  };
}

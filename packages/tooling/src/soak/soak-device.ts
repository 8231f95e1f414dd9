import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter } from '@hutong/adapter-kit';
import type { Readings } from './readings.ts';

/** What a device has seen. */
export interface DeviceTally {
  /** Ids of records whose frame the gateway answered. */
  readonly acknowledged: string[];
  sent: number;
  answered: number;
  reconnects: number;
}

export interface SoakDeviceOptions {
  readonly adapter: Adapter;
  readonly port: number;
  readonly readings: Readings;
  /** Milliseconds between two readings. */
  readonly every: number;
  /** Milliseconds before the first one, so that not all speak at once. */
  readonly offset: number;
}

const retryAfter = 300;

const open = (port: number): Promise<Socket | undefined> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    socket.once('connect', () => resolve(socket)).once('error', () => resolve(undefined));
    socket.on('error', () => {});
  });

/** Resolves true at the next frame of the gateway, false when the connection ends. */
const answerOn = (socket: Socket, adapter: Adapter): Promise<boolean> =>
  new Promise((resolve) => {
    const framer = adapter.framer();
    const finish = (answered: boolean): void => {
      socket.off('data', onData).off('close', onClose);
      resolve(answered);
    };
    const onData = (chunk: Buffer): void => {
      if (framer.push(chunk).some(({ type }) => type === 'frame')) finish(true);
    };
    const onClose = (): void => finish(false);
    socket.on('data', onData).on('close', onClose);
    if (socket.destroyed) finish(false);
  });

/**
 * A device as the field has it: it sends a reading, keeps it until it is answered, and sends it again on a new
 * connection when the old one broke. Runs until the signal.
 */
export async function runSoakDevice(options: SoakDeviceOptions, signal: AbortSignal): Promise<DeviceTally> {
  const { adapter, port, readings, every, offset } = options;
  const tally: DeviceTally = { acknowledged: [], sent: 0, answered: 0, reconnects: 0 };
  const pause = (milliseconds: number): Promise<void> => sleep(milliseconds, undefined, { signal }).catch(() => {});
  let socket: Socket | undefined;
  await pause(offset);
  for (let number = 0; !signal.aborted; number += 1) {
    const { frame, ids } = readings.at(number);
    for (let isDone = false; !isDone && !signal.aborted;) {
      if (socket === undefined || socket.destroyed) {
        socket = await open(port);
        tally.reconnects += 1;
        if (socket === undefined) {
          await pause(retryAfter);
          continue;
        }
      }
      tally.sent += 1;
      if (!readings.answered) {
        // Nobody tells it what arrived, so it does not say anything twice.
        isDone = await new Promise<boolean>((resolve) => socket?.write(frame, () => resolve(true)));
        continue;
      }
      const answer = answerOn(socket, adapter);
      socket.write(frame);
      const stopped = new Promise<false>((resolve) => {
        signal.addEventListener('abort', () => resolve(false), { once: true });
      });
      isDone = await Promise.race([answer, stopped]);
      if (!isDone) continue;
      tally.answered += 1;
      tally.acknowledged.push(...ids);
    }
    await pause(every);
  }
  socket?.destroy();
  return tally;
}

import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What broken devices do, one after the other over the fleet. */
export const faultKinds = ['garbage', 'half', 'checksum', 'deaf', 'storm'] as const;

export type FaultKind = (typeof faultKinds)[number];

const beat = 200;
const noise = Uint8Array.from({ length: 2048 }, (_, index) => (index * 193 + 71) & 0xff);

/** Runs a broken device until the signal. `frame` is a good frame of its protocol. */
export async function runFaultyDevice(
  kind: FaultKind,
  port: number,
  frame: Uint8Array,
  signal: AbortSignal,
): Promise<void> {
  const spoilt = frame.slice();
  const middle = Math.floor(frame.length / 2);
  spoilt[middle] = (spoilt[middle] ?? 0) ^ 0x01;
  const sent: Readonly<Record<FaultKind, Uint8Array>> = {
    garbage: noise,
    half: frame.subarray(0, middle),
    checksum: spoilt,
    deaf: frame,
    storm: frame.subarray(0, 1),
  };
  let socket: Socket | undefined;
  while (!signal.aborted) {
    if (socket === undefined || socket.destroyed) {
      socket = connect({ port, host: '127.0.0.1' });
      socket.on('error', () => {});
      if (kind === 'deaf') socket.pause();
      else socket.resume();
    }
    if (socket.writableLength < 65_536) socket.write(sent[kind]);
    await sleep(beat, undefined, { signal }).catch(() => {});
    if (kind === 'storm') socket.resetAndDestroy();
  }
  socket?.destroy();
}

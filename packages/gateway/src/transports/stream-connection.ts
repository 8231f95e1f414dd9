import type { Duplex } from 'node:stream';
import type { Clock } from '@hutong/standard';
import { createLink } from '../link/link.ts';
import type { LimitReason } from '../observe/observer.ts';
import type { ConnectionLimits } from './connection-limits.ts';
import type { SharedLink } from './transport.ts';

const second = 1000;

/** Takes away what is no data of a device: the heartbeat of a terminal. `boundary`: no frame is unfinished. */
export type StreamFilter = (
  chunk: Uint8Array,
  boundary: boolean,
) => {
  readonly data: Uint8Array;
  /** The other side has shown that it is there. */
  readonly alive: boolean;
};

export interface StreamConnectionOptions {
  /** A stream, a serial port: whatever carries bytes both ways. */
  readonly stream: Duplex;
  readonly clock: Clock;
  readonly limits: ConnectionLimits;
  readonly link: SharedLink;
  /** Name of the line, when addresses repeat between lines. */
  readonly line?: string | undefined;
  readonly filter?: StreamFilter | undefined;
  /** A whole frame has come. */
  readonly onFrame?: (() => void) | undefined;
  readonly onLimit: (reason: LimitReason, facts: object) => void;
}

/** Runs one connection within its limits; resolves when it is closed and everything it brought has been dealt with. */
export function runStreamConnection(options: StreamConnectionOptions): Promise<void> {
  const { stream, clock, limits, filter, line, onFrame, onLimit } = options;
  const { observer } = options.link;
  let windowStart = clock.now();
  let framesInWindow = 0;
  let bytesInWindow = 0;
  let garbage = 0;
  let held = 0;
  let throttled = false;
  let gathering = false;
  let closed = false;
  let cancelIdle = (): void => {};

  const link = createLink({
    ...options.link,
    ...(line === undefined ? {} : { line }),
    write: (bytes) => {
      if (!stream.writable) return;
      gather();
      stream.write(bytes);
      account();
      // A device that sends on and never reads its answers must not fill the memory.
      if (stream.writableLength > limits.bufferedBytes) stop('buffered-bytes', { unread: stream.writableLength });
    },
    onSettled: () => {
      regulate();
      watchIdle();
    },
  });

  /** Answers that fall due together, as those of one write to the disk, go out in one write to the socket. */
  function gather(): void {
    if (gathering) return;
    gathering = true;
    stream.cork();
    process.nextTick(() => {
      gathering = false;
      stream.uncork();
    });
  }

  /** Tells how much memory the connection holds: unfinished frames, and answers that were not read. */
  function account(): void {
    const now = closed ? 0 : link.buffered + stream.writableLength;
    if (now !== held) observer.held(now - held);
    held = now;
  }

  function stop(reason: LimitReason, facts: object): void {
    if (closed) return;
    closed = true;
    onLimit(reason, facts);
    stream.destroy();
  }

  /** Reads on only while there is room for more: back-pressure reaches the device through TCP itself. */
  function regulate(): void {
    if (closed) return;
    if (throttled || link.inHand >= limits.framesInHand) stream.pause();
    else stream.resume();
  }

  /** Time without a whole frame counts, not time without bytes: a trickle of bytes keeps nothing open. */
  function watchIdle(): void {
    cancelIdle();
    if (closed) return;
    cancelIdle = clock.at(clock.now() + limits.idle, () => {
      // A frame that waits for the disk is our delay, not the device's.
      if (link.inHand > 0) watchIdle();
      else stop('idle', { idle: limits.idle });
    });
  }

  /** What comes too fast waits until the second is over. */
  function throttle(frames: number, bytes: number): void {
    const now = clock.now();
    if (now - windowStart >= second) {
      windowStart = now;
      framesInWindow = 0;
      bytesInWindow = 0;
    }
    framesInWindow += frames;
    bytesInWindow += bytes;
    if ((framesInWindow < limits.framesPerSecond && bytesInWindow < limits.bytesPerSecond) || throttled) return;
    throttled = true;
    clock.at(windowStart + second, () => {
      throttled = false;
      regulate();
    });
  }

  /** A fault of the adapter ends this connection and no other. */
  const guard = (work: () => void): void => {
    if (closed) return;
    try {
      work();
    } catch (error) {
      observer.failed(options.link.adapter.id, error);
      stop('internal', {});
    }
  };

  return new Promise((resolve) => {
    stream.on('data', (chunk: Uint8Array) =>
      guard(() => {
        const { data, alive } = filter?.(chunk, link.buffered === 0) ?? { data: chunk, alive: false };
        const { frames, broken, discarded } = link.receive(data);
        if (frames > 0 || alive) watchIdle();
        if (frames > 0) onFrame?.();
        garbage = frames > 0 ? 0 : garbage + discarded;
        throttle(frames + broken, chunk.length);
        account();
        if (garbage > limits.garbageBytes) stop('garbage', { bytes: garbage });
        else if (link.buffered > limits.bufferedBytes) stop('buffered-bytes', { buffered: link.buffered });
        else regulate();
      }),
    );
    // A device may close its side at once and still wait for its answers.
    stream.on('end', () => {
      guard(() => link.end());
      void link.settle().then(() => stream.end());
    });
    stream.on('drain', account);
    // 'close' follows every error.
    stream.on('error', () => {});
    stream.on('close', () => {
      closed = true;
      account();
      link.close();
      cancelIdle();
      void link.settle().then(resolve);
    });
    watchIdle();
    // Whoever read the first bytes has paused the stream.
    stream.resume();
  });
}

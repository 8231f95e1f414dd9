import type { Socket } from 'node:net';
import type { Clock } from '@hutong/standard';
import { createLink, type LinkOptions } from '../link/link.ts';
import type { LimitReason } from '../observe/observer.ts';
import type { ConnectionLimits } from './connection-limits.ts';

const second = 1000;

export interface TcpConnectionOptions {
  readonly socket: Socket;
  readonly clock: Clock;
  readonly limits: ConnectionLimits;
  readonly link: Omit<LinkOptions, 'write' | 'onSettled'>;
  readonly onLimit: (reason: LimitReason, facts: object) => void;
}

/** Runs one connection within its limits; resolves when it is closed and everything it brought has been dealt with. */
export function runTcpConnection(options: TcpConnectionOptions): Promise<void> {
  const { socket, clock, limits, onLimit } = options;
  let windowStart = clock.now();
  let framesInWindow = 0;
  let throttled = false;
  let closed = false;
  let cancelIdle = (): void => {};

  const link = createLink({
    ...options.link,
    write: (bytes) => {
      if (!socket.writable) return;
      socket.write(bytes);
      // A device that sends on and never reads its answers must not fill the memory.
      if (socket.writableLength > limits.bufferedBytes) stop('buffered-bytes', { unread: socket.writableLength });
    },
    onSettled: () => {
      regulate();
      watchIdle();
    },
  });

  function stop(reason: LimitReason, facts: object): void {
    if (closed) return;
    closed = true;
    onLimit(reason, facts);
    socket.destroy();
  }

  /** Reads on only while there is room for more: back-pressure reaches the device through TCP itself. */
  function regulate(): void {
    if (closed) return;
    if (throttled || link.inHand >= limits.framesInHand) socket.pause();
    else socket.resume();
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

  function throttle(frames: number): void {
    const now = clock.now();
    if (now - windowStart >= second) {
      windowStart = now;
      framesInWindow = 0;
    }
    framesInWindow += frames;
    if (framesInWindow < limits.framesPerSecond || throttled) return;
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
      options.link.observer.failed(options.link.adapter.id, error);
      stop('internal', {});
    }
  };

  return new Promise((resolve) => {
    socket.setNoDelay(true);
    socket.on('data', (chunk) =>
      guard(() => {
        const { frames } = link.receive(chunk);
        if (frames > 0) watchIdle();
        throttle(frames);
        if (link.buffered > limits.bufferedBytes) stop('buffered-bytes', { buffered: link.buffered });
        else regulate();
      }),
    );
    // A device may close its side at once and still wait for its answers.
    socket.on('end', () => {
      guard(() => link.end());
      void link.settle().then(() => socket.end());
    });
    // 'close' follows every error.
    socket.on('error', () => {});
    socket.on('close', () => {
      closed = true;
      cancelIdle();
      void link.settle().then(resolve);
    });
    watchIdle();
  });
}

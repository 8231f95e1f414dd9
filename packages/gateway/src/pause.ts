import type { Clock } from '@hutong/standard';

/** Waits on the clock, or less when the signal comes. */
export const pause = (clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const finish = (): void => {
      cancel();
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const cancel = clock.at(clock.now() + milliseconds, finish);
    signal.addEventListener('abort', finish);
  });

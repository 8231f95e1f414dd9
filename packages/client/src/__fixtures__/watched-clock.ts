import { createVirtualClock, type VirtualClock } from '@hutong/standard';

/** A virtual clock that tells when a timer is set, so that a test moves time only once somebody waits for it. */
export interface WatchedClock extends VirtualClock {
  /** Delay in milliseconds of the next pending timer that fits, each given once; waits until there is one. */
  timer(fits?: (delay: number) => boolean): Promise<number>;
}

export function createWatchedClock(start = 0): WatchedClock {
  const clock = createVirtualClock(start);
  const unseen = new Set<{ readonly delay: number }>();
  let notify: (() => void) | undefined;
  return {
    ...clock,
    at(time, callback) {
      const entry = { delay: time - clock.now() };
      const cancel = clock.at(time, callback);
      unseen.add(entry);
      notify?.();
      return () => {
        unseen.delete(entry);
        cancel();
      };
    },
    async timer(fits = () => true) {
      while (true) {
        for (const entry of unseen) {
          unseen.delete(entry);
          if (fits(entry.delay)) return entry.delay;
        }
        await new Promise<void>((resolve) => (notify = resolve));
      }
    },
  };
}

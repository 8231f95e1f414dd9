import type { Clock } from '@hutong/standard';

// setTimeout fires at once for delays beyond a signed 32-bit count of milliseconds.
const longestDelay = 2 ** 31 - 1;

/** The machine's clock with timers that keep the process alive: a call that waits to be repeated is work under way. */
export const foregroundClock: Clock = {
  now: () => Date.now(),
  at(time, callback) {
    const delay = Math.min(Math.max(0, time - Date.now()), longestDelay);
    const handle = setTimeout(() => void callback(), delay);
    return () => clearTimeout(handle);
  },
};

/** A source of time and timers, so that nothing in HuTong sleeps on the wall clock by itself. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Runs `callback` once `now()` reaches `time`; returns a function that cancels it. */
  at(time: number, callback: () => void | Promise<void>): () => void;
}

// setTimeout fires at once for delays beyond a signed 32-bit count of milliseconds.
const longestDelay = 2 ** 31 - 1;

/** The machine's clock. Timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  at(time, callback) {
    let handle: ReturnType<typeof setTimeout>;
    const arm = (): void => {
      const delay = Math.max(0, time - Date.now());
      handle = setTimeout(() => (delay > longestDelay ? arm() : void callback()), Math.min(delay, longestDelay));
      handle.unref?.();
    };
    arm();
    return () => clearTimeout(handle);
  },
};

/** A clock that moves only when told to. */
export interface VirtualClock extends Clock {
  /** Moves time forward, running due timers in order of time; time never goes back. */
  advanceTo(time: number): Promise<void>;
  advanceBy(milliseconds: number): Promise<void>;
}

/** A clock that stands still until told to move; the base of simulation and of every timed test. */
export function createVirtualClock(start = 0): VirtualClock {
  let current = start;
  let sequence = 0;
  const timers = new Map<number, { time: number; callback: () => void | Promise<void> }>();
  const nextDue = (limit: number): number | undefined => {
    let best: number | undefined;
    for (const [id, timer] of timers) {
      if (timer.time > limit) continue;
      const known = best === undefined ? undefined : timers.get(best);
      if (known === undefined || timer.time < known.time) best = id;
    }
    return best;
  };
  const advanceTo = async (time: number): Promise<void> => {
    for (let id = nextDue(time); id !== undefined; id = nextDue(time)) {
      const timer = timers.get(id);
      timers.delete(id);
      if (timer === undefined) continue;
      current = Math.max(current, timer.time);
      await timer.callback();
    }
    current = Math.max(current, time);
  };
  return {
    now: () => current,
    at(time, callback) {
      const id = sequence++;
      timers.set(id, { time, callback });
      return () => void timers.delete(id);
    },
    advanceTo,
    advanceBy: (milliseconds) => advanceTo(current + milliseconds),
  };
}

/** Time as the engine needs it; tests put in one that does not wait. */
export interface EngineTime {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's time, with `now` replaceable so that records can be reproduced. */
export const systemTime = (now: () => number = Date.now): EngineTime => ({
  now,
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(handle);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const handle = setTimeout(done, milliseconds);
      signal?.addEventListener('abort', done, { once: true });
    }),
});

/** Asks until the probe gives a value or `patience` milliseconds of engine waiting are used up. */
export async function pollUntil<Value>(
  time: EngineTime,
  patience: number,
  signal: AbortSignal,
  probe: () => Promise<Value | undefined> | Value | undefined,
): Promise<Value | undefined> {
  // Counted in waits, not by the clock: a clock that stands still must not make the loop endless.
  let waited = 0;
  for (let pause = 10; ; pause = Math.min(pause * 2, 160)) {
    const value = await probe();
    if (value !== undefined || waited >= patience || signal.aborted) return value;
    await time.wait(pause, signal);
    waited += pause;
  }
}

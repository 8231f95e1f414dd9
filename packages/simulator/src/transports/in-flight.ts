/** A window of calls that may be under way at a time; the first failure is thrown to whoever waits next. */
export interface InFlight {
  add(start: () => Promise<void>): Promise<void>;
  settle(): Promise<void>;
}

/** Opens a window for so many calls at a time. */
export function createInFlight(limit: number): InFlight {
  const running = new Set<Promise<void>>();
  let failure: { readonly reason: unknown } | undefined;
  const check = (): void => {
    if (failure !== undefined) throw failure.reason;
  };
  return {
    async add(start) {
      while (running.size >= limit) await Promise.race(running);
      check();
      const call = start()
        .catch((reason: unknown) => {
          failure ??= { reason };
        })
        .finally(() => running.delete(call));
      running.add(call);
    },
    async settle() {
      while (running.size > 0) await Promise.all(running);
      check();
    },
  };
}

const second = 1000;

/** How many events come in a second, over the last few of them, in constant memory. */
export function createEventRate(now: () => number, seconds = 10) {
  const started = now();
  const counts = new Float64Array(seconds);
  const stamps = new Float64Array(seconds).fill(-1);
  return {
    add: (by: number): void => {
      const at = Math.floor(now() / second);
      const slot = at % seconds;
      if (stamps[slot] !== at) {
        stamps[slot] = at;
        counts[slot] = 0;
      }
      counts[slot] = (counts[slot] ?? 0) + by;
    },
    perSecond: (): number => {
      const at = Math.floor(now() / second);
      const sum = counts.reduce(
        (total, count, slot) => ((stamps[slot] ?? -1) > at - seconds ? total + count : total),
        0,
      );
      return sum / Math.min(seconds, Math.max(1, (now() - started) / second));
    },
  };
}

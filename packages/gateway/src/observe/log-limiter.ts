import type { Clock } from '@hutong/standard';

const window = 60_000;
const shown = 20;

/** Keeps a flood of the same message out of the log. */
export interface LogLimiter {
  /** Whether a message of this kind may be logged, and how many like it were not since the last one that was. */
  admit(kind: string): { readonly admitted: boolean; readonly suppressed: number };
}

/** Twenty messages of a kind in a minute, then none until the minute is over. Kinds are few: adapters and codes. */
export function createLogLimiter(clock: Clock): LogLimiter {
  const kinds = new Map<string, { from: number; count: number }>();
  return {
    admit(kind) {
      const now = clock.now();
      const known = kinds.get(kind);
      if (known === undefined || now - known.from >= window) {
        kinds.set(kind, { from: now, count: 1 });
        return { admitted: true, suppressed: Math.max(0, (known?.count ?? 0) - shown) };
      }
      known.count += 1;
      return { admitted: known.count <= shown, suppressed: 0 };
    },
  };
}

import type { ChangeFeed } from '../changes/change-feed.ts';
import type { Store } from '../store/store.ts';
import { runUnit, type UnitHost } from '../unit-of-work.ts';
import { takeCommands, type TakeFilter } from './commands.ts';
import type { StoredCommand } from '../store/command-store.ts';

/** Milliseconds after which commands that another process wrote are looked for. */
const pollEvery = 1000;

/** Takes commands, and waits for one that nobody has taken yet, as long as the caller does. */
export async function waitForCommands(
  host: UnitHost & { readonly store: Store; readonly feed: ChangeFeed },
  filter: TakeFilter,
  seconds: number,
  signal: AbortSignal,
): Promise<readonly StoredCommand[]> {
  const until = performance.now() + seconds * 1000;
  for (;;) {
    const { commands, fresh } = await runUnit(host, (unit) => takeCommands(unit, filter));
    const left = until - performance.now();
    if (fresh > 0 || left <= 0 || signal.aborted) return commands;
    await host.feed.wait(host.store.kind === 'postgres' ? Math.min(pollEvery, left) : left, signal);
  }
}

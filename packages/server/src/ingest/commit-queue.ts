import { HutongError } from '@hutong/standard';
import type { CommitItem } from './committer.ts';

interface Waiting {
  readonly items: readonly CommitItem[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const itemsPerCommit = 2000;
const maximumWaiting = 50_000;

/** Commits what many senders submit at the same time together, in the order it came: one durable write serves them all. */
export class CommitQueue {
  readonly #commit: (items: readonly CommitItem[]) => Promise<void>;
  #waiting: Waiting[] = [];
  #count = 0;
  #running: Promise<void> | undefined;

  constructor(commit: (items: readonly CommitItem[]) => Promise<void>) {
    this.#commit = commit;
  }

  /** Resolves when the items are durable. Throws HT5010 when too much is waiting already. */
  async add(items: readonly CommitItem[]): Promise<void> {
    if (items.length === 0) return;
    if (this.#count + items.length > maximumWaiting) throw new HutongError('HT5010');
    this.#count += items.length;
    const done = new Promise<void>((resolve, reject) => this.#waiting.push({ items, resolve, reject }));
    this.#running ??= this.#drain();
    await done;
  }

  /** Resolves when nothing is under way. */
  async settle(): Promise<void> {
    await this.#running;
  }

  async #drain(): Promise<void> {
    // Submissions of the same turn of the event loop join the first commit.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const group = this.#takeGroup();
      try {
        await this.#commit(group.flatMap(({ items }) => items));
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.#running = undefined;
  }

  #takeGroup(): Waiting[] {
    const group: Waiting[] = [];
    let count = 0;
    for (const next of this.#waiting) {
      if (group.length > 0 && count + next.items.length > itemsPerCommit) break;
      group.push(next);
      count += next.items.length;
    }
    this.#waiting = this.#waiting.slice(group.length);
    this.#count -= count;
    return group;
  }
}

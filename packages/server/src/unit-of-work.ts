import type { Kysely } from 'kysely';
import type { ChangeFeed } from './changes/change-feed.ts';
import { appendChanges, type Change } from './store/change-log.ts';
import { codeOfError } from './store/database-error.ts';
import { upsertRecords } from './store/record-store.ts';
import type { Store } from './store/store.ts';
import type { StoredContent, Tables } from './store/tables.ts';
import { armTimers, cancelTimers, type Timer } from './store/timer-store.ts';
import type { Clock } from '@hutong/standard';

/** Where units of work run. */
export interface UnitHost {
  readonly store: Store;
  readonly clock: Clock;
  readonly feed: ChangeFeed;
  /** Called after commit with the time of the earliest timer that the unit armed. */
  readonly onTimerArmed: (dueAt: number) => void;
}

/** One transaction: what it reads and writes becomes visible at once or not at all. */
export interface Unit {
  readonly database: Kysely<Tables>;
  /** The platform's time throughout the unit. */
  readonly now: number;
  /** Stores one of the platform's own records, and tells subscribers when a CloudEvent type is given. */
  save(record: StoredContent, change?: string): void;
  /** The platform's own records of a type that this unit has saved. */
  saved(type: string): StoredContent[];
  /** Tells subscribers of a record that is stored already. */
  announce(change: Change): void;
  arm(timer: Timer): void;
  cancel(timerId: string): void;
}

class PendingUnit implements Unit {
  readonly database: Kysely<Tables>;
  readonly now: number;
  readonly changes: Change[] = [];
  readonly #records = new Map<string, StoredContent>();
  readonly #timers = new Map<string, Timer | undefined>();

  constructor(database: Kysely<Tables>, now: number) {
    this.database = database;
    this.now = now;
  }

  save(record: StoredContent, change?: string): void {
    this.#records.set(record.id, record);
    if (change !== undefined) this.changes.push({ type: change, content: record });
  }

  saved(type: string): StoredContent[] {
    return [...this.#records.values()].filter((record) => record.type === type);
  }

  announce(change: Change): void {
    this.changes.push(change);
  }

  arm(timer: Timer): void {
    this.#timers.set(timer.id, timer);
  }

  cancel(timerId: string): void {
    this.#timers.set(timerId, undefined);
  }

  get armed(): Timer[] {
    return [...this.#timers.values()].filter((timer) => timer !== undefined);
  }

  async flush(): Promise<void> {
    const records = [...this.#records.values()].map((record) => ({
      id: record.id,
      system: (record['provenance'] as { system: string }).system,
      text: JSON.stringify(record),
    }));
    await upsertRecords(this.database, records, this.now);
    const cancelled = [...this.#timers].flatMap(([id, timer]) => (timer === undefined ? [id] : []));
    await cancelTimers(this.database, cancelled);
    await armTimers(this.database, this.armed);
    await appendChanges(this.database, this.changes, this.now);
  }
}

// Two transactions that waited for each other: PostgreSQL ended this one, and it may simply run again.
const repeatable = new Set(['40001', '40P01']);
const maximumAttempts = 4;

/** Runs work in one transaction; it may run again when it met another transaction, so it keeps nothing outside. Throws HT5022 when there is no room for the bytes that it writes. */
export async function runUnit<Result>(
  host: UnitHost,
  work: (unit: Unit) => Promise<Result>,
  bytes = 0,
): Promise<Result> {
  await host.store.ensureSpace(bytes);
  for (let attempt = 1; ; attempt++)
    try {
      const { result, unit } = await host.store.database.transaction().execute(async (database) => {
        const unit = new PendingUnit(database, host.clock.now());
        const result = await work(unit);
        await unit.flush();
        return { result, unit };
      });
      if (unit.changes.length > 0) host.feed.notify();
      const due = Math.min(...unit.armed.map(({ dueAt }) => dueAt));
      if (Number.isFinite(due)) host.onTimerArmed(due);
      return result;
    } catch (error) {
      if (attempt === maximumAttempts || !repeatable.has(codeOfError(error))) throw error;
    }
}

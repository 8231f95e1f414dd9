import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Something to do at a time; the id makes arming it again a move, not a second timer. */
export interface Timer {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly dueAt: number;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

// A timer that fails this often is left in place for the operator and no longer holds up the others.
const maximumAttempts = 10;

/** Arms timers; one that exists already moves to the later of the two times. */
export async function armTimers(database: Kysely<Tables>, timers: readonly Timer[]): Promise<void> {
  if (timers.length === 0) return;
  const rows = [...timers].sort((a, b) => (a.id < b.id ? -1 : 1));
  await database
    .insertInto('timers')
    .values(rows.map(({ id, dueAt, kind, payload }) => ({ id, due_at: dueAt, kind, payload: JSON.stringify(payload) })))
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        due_at: sql`greatest(timers.due_at, excluded.due_at)`,
        payload: sql`CASE WHEN excluded.due_at >= timers.due_at THEN excluded.payload ELSE timers.payload END`,
        attempts: 0,
      }),
    )
    .execute();
}

/** Takes back timers by id. */
export async function cancelTimers(database: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await database
    .deleteFrom('timers')
    .where('id', 'in', [...ids])
    .execute();
}

/** Removes and gives the first timer due at `now`; within the caller's transaction, so that it is back if that fails. */
export async function claimDueTimer(database: Kysely<Tables>, now: number): Promise<Timer | undefined> {
  const row = await database
    .selectFrom('timers')
    .selectAll()
    .where('due_at', '<=', now)
    .where('attempts', '<', maximumAttempts)
    .orderBy('due_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await database.deleteFrom('timers').where('id', '=', row.id).execute();
  return { id: row.id, dueAt: row.due_at, kind: row.kind, payload: row.payload };
}

/** Counts a failed attempt of the timer that is first due. */
export async function countFailedAttempt(database: Kysely<Tables>, id: string): Promise<void> {
  await database
    .updateTable('timers')
    .set({ attempts: sql`attempts + 1` })
    .where('id', '=', id)
    .execute();
}

/** When the next timer is due, or undefined without timers. */
export async function nextDueTime(database: Kysely<Tables>): Promise<number | undefined> {
  const row = await database
    .selectFrom('timers')
    .select('due_at')
    .where('attempts', '<', maximumAttempts)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row?.due_at;
}

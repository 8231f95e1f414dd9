import { sql, type Kysely } from 'kysely';
import type { StoredContent, Tables } from './tables.ts';

/** Something that happened to a warning, an event or its actions. */
export interface Change {
  /** CloudEvent type. */
  readonly type: string;
  readonly content: StoredContent;
}

export interface LoggedChange extends Change {
  readonly sequence: number;
  readonly subject: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const changeLock = 7_211_001;

/**
 * Appends changes; must be the last write of its transaction. The lock is held until commit, so that numbers become
 * visible in their order and a reader that resumes after a number misses nothing.
 */
export async function appendChanges(database: Kysely<Tables>, changes: readonly Change[], now: number): Promise<void> {
  if (changes.length === 0) return;
  await sql`SELECT pg_advisory_xact_lock(${changeLock})`.execute(database);
  await database
    .insertInto('changes')
    .values(
      changes.map(({ type, content }) => ({ type, subject: content.id, at: now, content: JSON.stringify(content) })),
    )
    .execute();
}

/** Changes after a sequence number, oldest first. */
export async function readChanges(
  database: Kysely<Tables>,
  options: { after: number; types?: readonly string[] | undefined; limit: number },
): Promise<LoggedChange[]> {
  let query = database.selectFrom('changes').selectAll().where('sequence', '>', options.after);
  if (options.types !== undefined) query = query.where('type', 'in', [...options.types]);
  return query.orderBy('sequence').limit(options.limit).execute();
}

/** The newest sequence number, 0 when nothing has happened. */
export async function lastSequence(database: Kysely<Tables>): Promise<number> {
  const row = await database
    .selectFrom('changes')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

import type { RecordIssue } from '@hutong/validator';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Input that was refused, without its content. */
export interface Rejection {
  readonly channel: 'http' | 'mqtt';
  readonly system?: string | undefined;
  readonly recordId?: string | undefined;
  readonly recordType?: string | undefined;
  readonly issues: readonly RecordIssue[];
}

export interface StoredRejection extends Rejection {
  readonly sequence: number;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
}

// A finding quotes what it found, and no text of the database can hold U+0000 or half of a surrogate pair.
const storable = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '\uFFFD').toWellFormed() : value;

/** Keeps rejections and gives their numbers, in order. */
export async function saveRejections(
  database: Kysely<Tables>,
  rejections: readonly Rejection[],
  now: number,
): Promise<StoredRejection[]> {
  if (rejections.length === 0) return [];
  const rows = await database
    .insertInto('rejections')
    .values(
      rejections.map(({ channel, system, recordId, recordType, issues }) => ({
        channel,
        system: system ?? null,
        received_at: now,
        record_id: recordId ?? null,
        record_type: recordType ?? null,
        issues: JSON.stringify(issues, storable),
      })),
    )
    .returning('sequence')
    .execute();
  return rejections.map((rejection, index) => ({
    ...rejection,
    sequence: rows[index]?.sequence ?? 0,
    receivedAt: now,
  }));
}

/** Rejections, oldest first; of one system only when it is named. */
export async function listRejectionRows(
  database: Kysely<Tables>,
  { system, after, limit }: { system?: string | undefined; after?: number | undefined; limit: number },
): Promise<StoredRejection[]> {
  let query = database.selectFrom('rejections').selectAll();
  if (system !== undefined) query = query.where('system', '=', system);
  if (after !== undefined) query = query.where('sequence', '>', after);
  const rows = await query.orderBy('sequence').limit(limit).execute();
  return rows.map((row) => ({
    sequence: row.sequence,
    channel: row.channel as Rejection['channel'],
    system: row.system ?? undefined,
    receivedAt: row.received_at,
    recordId: row.record_id ?? undefined,
    recordType: row.record_type ?? undefined,
    issues: row.issues as unknown as RecordIssue[],
  }));
}

/** Forgets rejections that were received before a time. */
export async function forgetRejections(database: Kysely<Tables>, before: number): Promise<void> {
  await database.deleteFrom('rejections').where('received_at', '<', before).execute();
}

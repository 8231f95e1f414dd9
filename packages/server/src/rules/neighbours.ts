import { sql, type Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';
import { unusableQualities } from './trigger-condition.ts';

/** The values before and after a reading in its series; undefined where the series ends. */
export interface Neighbours {
  readonly before: unknown;
  /** When it was observed, milliseconds. */
  readonly observedAt: number;
  /** Leaves out readings that came in the same unit of work, as those are judged after this one. */
  readonly after: unknown;
  /** When the reading after was observed, milliseconds. */
  readonly until: number;
}

/** Waits until no other transaction judges readings of these devices. */
export async function lockDevices(database: Kysely<Tables>, devices: Iterable<string>): Promise<void> {
  const keys = [...new Set(devices)].sort();
  for (const key of keys)
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}::text, 7211))`.execute(database);
}

/** Reads the neighbours of stored readings by their ids. */
export async function findNeighbours(
  database: Kysely<Tables>,
  ids: readonly string[],
  fresh: readonly string[],
): Promise<Map<string, Neighbours>> {
  const unusable = sql.join([...unusableQualities]);
  const { rows } = await sql<{
    id: string;
    observed_at: number;
    before: { v: unknown } | null;
    after: { v: unknown; at: number } | null;
  }>`
    SELECT own.id, own.observed_at, before.content AS before, after.content AS after FROM observations own
    LEFT JOIN LATERAL (
      SELECT jsonb_build_object('v', other.content->'value') AS content FROM observations other
      WHERE other.device = own.device AND other.property = own.property AND other.component = own.component
        AND (other.observed_at, other.id) < (own.observed_at, own.id) AND other.content->>'quality' NOT IN (${unusable})
      ORDER BY other.observed_at DESC, other.id DESC LIMIT 1
    ) before ON true
    LEFT JOIN LATERAL (
      SELECT jsonb_build_object('v', other.content->'value', 'at', other.observed_at) AS content FROM observations other
      WHERE other.device = own.device AND other.property = own.property AND other.component = own.component
        AND (other.observed_at, other.id) > (own.observed_at, own.id) AND other.content->>'quality' NOT IN (${unusable})
        AND NOT (other.id = ANY(SELECT jsonb_array_elements_text(${JSON.stringify(fresh)}::jsonb)))
      ORDER BY other.observed_at, other.id LIMIT 1
    ) after ON true
    WHERE own.id = ANY(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(database);
  return new Map(
    rows.map(({ id, observed_at, before, after }) => [
      id,
      { before: before?.v, observedAt: observed_at, after: after?.v, until: after?.at ?? Number.POSITIVE_INFINITY },
    ]),
  );
}

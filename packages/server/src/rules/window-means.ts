import type { EventTrigger } from '@hutong/standard';
import { parseDuration } from '@hutong/standard';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';
import { unusableQualities } from './trigger-condition.ts';

/** Means of a series over the window that ends at a reading, and over the one that ended at the reading before it. */
export interface WindowMeans {
  readonly now: number | null;
  /** Null where the series begins. */
  readonly before: number | null;
}

/** Length of the window of a threshold in milliseconds; undefined when the trigger looks at single readings. */
export const windowOf = ({ condition, within }: EventTrigger): number | undefined =>
  within === undefined || condition === 'absent' ? undefined : parseDuration(within);

/** Reads the window means at stored readings by their ids; the window holds its end and not its start. */
export async function findWindowMeans(
  database: Kysely<Tables>,
  ids: readonly string[],
  window: number,
): Promise<Map<string, WindowMeans>> {
  const unusable = sql.join([...unusableQualities]);
  // The cast is guarded because a series may hold texts, and the planner may look at the value first.
  const value = sql`CASE WHEN jsonb_typeof(other.content->'value') = 'number' THEN (other.content->>'value')::float8 END`;
  const sameSeries = sql`other.device = own.device AND other.property = own.property AND other.component = own.component
        AND other.content->>'quality' NOT IN (${unusable})`;
  const { rows } = await sql<{ id: string; now: number | null; before: number | null }>`
    SELECT own.id, own_window.mean AS now, earlier_window.mean AS before FROM observations own
    LEFT JOIN LATERAL (
      SELECT avg(${value}) AS mean FROM observations other WHERE ${sameSeries}
        AND other.observed_at > own.observed_at - ${window}::bigint AND other.observed_at <= own.observed_at
    ) own_window ON true
    LEFT JOIN LATERAL (
      SELECT max(other.observed_at) AS at FROM observations other WHERE ${sameSeries} AND other.observed_at < own.observed_at
    ) earlier ON true
    LEFT JOIN LATERAL (
      SELECT avg(${value}) AS mean FROM observations other WHERE ${sameSeries}
        AND other.observed_at > earlier.at - ${window}::bigint AND other.observed_at <= earlier.at
    ) earlier_window ON true
    WHERE own.id = ANY(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(database);
  return new Map(rows.map(({ id, now, before }) => [id, { now, before }]));
}

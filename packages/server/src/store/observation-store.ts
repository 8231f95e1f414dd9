import { sql, type Kysely, type RawBuilder } from 'kysely';
import { divisionRange } from './division-range.ts';
import { completeStatuses, joinJson, type UpsertStatus, type WritableRecord } from './record-store.ts';
import type { StoredContent, Tables } from './tables.ts';

/** An observation about to be stored. */
export interface WritableObservation extends WritableRecord {
  /** Milliseconds since the epoch. */
  readonly observedAt: number;
}

/** Stores observations as a time series and moves the latest values; ids of a batch must differ. */
export async function upsertObservations(
  database: Kysely<Tables>,
  observations: readonly WritableObservation[],
  now: number,
): Promise<Map<string, UpsertStatus>> {
  if (observations.length === 0) return new Map();
  const times = `{${observations.map(({ observedAt }) => observedAt).join(',')}}`;
  const { rows } = await sql<{ id: string; created: boolean }>`
    WITH changed AS (
      INSERT INTO observations AS stored (id, device, property, component, observed_at, system, content, received_at)
      SELECT item->>'id', item->>'device', item->>'property', coalesce(item->>'component', ''), observed_at,
        item->'provenance'->>'system', item, ${now}::bigint
      FROM ROWS FROM (jsonb_array_elements(${joinJson(observations)}::jsonb), unnest(${times}::bigint[])) AS input (item, observed_at)
      ORDER BY item->>'id' COLLATE "C"
      ON CONFLICT (id) DO UPDATE SET device = excluded.device, property = excluded.property, component = excluded.component,
        observed_at = excluded.observed_at, content = excluded.content, received_at = excluded.received_at
      WHERE stored.system = excluded.system AND stored.content <> excluded.content
      RETURNING id, device, property, component, observed_at, content, (xmax = 0) AS created
    ), newest AS (
      INSERT INTO latest AS stored (device, property, component, observed_at, id, content)
      SELECT DISTINCT ON (device, property, component) device, property, component, observed_at, id, content
      FROM changed ORDER BY device, property, component, observed_at DESC, id DESC
      ON CONFLICT (device, property, component) DO UPDATE
      SET observed_at = excluded.observed_at, id = excluded.id, content = excluded.content
      WHERE (excluded.observed_at, excluded.id) > (stored.observed_at, stored.id)
    )
    SELECT id, created FROM changed`.execute(database);
  const corrected = rows.filter(({ created }) => !created).map(({ id }) => id);
  if (corrected.length > 0) await restoreLatest(database, corrected);
  return completeStatuses(database, 'observations', observations, rows);
}

// A corrected reading may have moved to another time or device: what is latest there is read from the series again.
async function restoreLatest(database: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  const removed = await database
    .deleteFrom('latest')
    .where('id', 'in', [...ids])
    .returning(['device', 'property', 'component'])
    .execute();
  for (const { device, property, component } of removed)
    await sql`
      INSERT INTO latest (device, property, component, observed_at, id, content)
      SELECT device, property, component, observed_at, id, content FROM observations
      WHERE device = ${device} AND property = ${property} AND component = ${component}
      ORDER BY observed_at DESC, id DESC LIMIT 1
      ON CONFLICT DO NOTHING`.execute(database);
}

export interface ObservationFilter {
  readonly device?: string | undefined;
  readonly property?: string | undefined;
  /** Includes what lies inside it. */
  readonly division?: string | undefined;
  /** Inclusive, milliseconds. */
  readonly from?: number | undefined;
  /** Exclusive, milliseconds. */
  readonly to?: number | undefined;
  readonly after?: { readonly observedAt: number; readonly id: string } | undefined;
  readonly limit: number;
}

export interface ObservationRow {
  readonly id: string;
  readonly observedAt: number;
  readonly content: StoredContent;
}

/** Whether a record lies in a division, for tables that have no column of it. */
const contentWithin = (division: string): RawBuilder<boolean> => {
  const [first, last] = divisionRange(division);
  return sql<boolean>`content->>'division' COLLATE "C" BETWEEN ${first} AND ${last}`;
};

/** Observations in the order of their time, then id. */
export async function listObservationRows(
  database: Kysely<Tables>,
  { device, property, division, from, to, after, limit }: ObservationFilter,
): Promise<ObservationRow[]> {
  let query = database.selectFrom('observations').select(['id', 'observed_at', 'content']);
  if (device !== undefined) query = query.where('device', '=', device);
  if (property !== undefined) query = query.where('property', '=', property);
  if (division !== undefined) query = query.where(contentWithin(division));
  if (from !== undefined) query = query.where('observed_at', '>=', from);
  if (to !== undefined) query = query.where('observed_at', '<', to);
  if (after !== undefined)
    query = query.where(sql<boolean>`(observed_at, id) > (${after.observedAt}::bigint, ${after.id})`);
  const rows = await query.orderBy('observed_at').orderBy('id').limit(limit).execute();
  return rows.map(({ id, observed_at, content }) => ({ id, observedAt: observed_at, content }));
}

/** Key of a latest value. */
export type LatestKey = readonly [device: string, property: string, component: string];

/** Latest values in the order of device, property and component. */
export async function listLatestRows(
  database: Kysely<Tables>,
  filter: Pick<ObservationFilter, 'device' | 'property' | 'division' | 'limit'> & { after?: LatestKey | undefined },
): Promise<{ key: LatestKey; content: StoredContent }[]> {
  const { device, property, division, after, limit } = filter;
  let query = database.selectFrom('latest').select(['device', 'property', 'component', 'content']);
  if (device !== undefined) query = query.where('device', '=', device);
  if (property !== undefined) query = query.where('property', '=', property);
  if (division !== undefined) query = query.where(contentWithin(division));
  if (after !== undefined)
    query = query.where(sql<boolean>`(device, property, component) > (${after[0]}, ${after[1]}, ${after[2]})`);
  const rows = await query.orderBy('device').orderBy('property').orderBy('component').limit(limit).execute();
  return rows.map((row) => ({ key: [row.device, row.property, row.component], content: row.content }));
}

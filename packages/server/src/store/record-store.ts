import { sql, type Kysely } from 'kysely';
import { divisionRange } from './division-range.ts';
import type { StoredContent, Tables } from './tables.ts';

/** What became of a record in the store; `foreign` belongs to another system and was left alone. */
export type UpsertStatus = 'created' | 'updated' | 'unchanged' | 'foreign';

/** A record about to be stored, with its JSON text. */
export interface WritableRecord {
  readonly id: string;
  readonly text: string;
  readonly system: string;
}

/** Ids of a batch must differ. Rows are locked in the order of their ids, so that two batches never wait in a circle. */
export async function upsertRecords(
  database: Kysely<Tables>,
  records: readonly WritableRecord[],
  now: number,
): Promise<Map<string, UpsertStatus>> {
  if (records.length === 0) return new Map();
  const { rows } = await sql<{ id: string; created: boolean }>`
    INSERT INTO records AS stored (id, type, division, system, content, created_at, updated_at)
    SELECT item->>'id', item->>'type', item->>'division', item->'provenance'->>'system', item, ${now}::bigint, ${now}::bigint
    FROM jsonb_array_elements(${joinJson(records)}::jsonb) AS item ORDER BY item->>'id' COLLATE "C"
    ON CONFLICT (id) DO UPDATE SET division = excluded.division, content = excluded.content, updated_at = excluded.updated_at
    WHERE stored.system = excluded.system AND stored.content <> excluded.content
    RETURNING id, (xmax = 0) AS created`.execute(database);
  return completeStatuses(database, 'records', records, rows);
}

export const joinJson = (records: readonly WritableRecord[]): string =>
  `[${records.map(({ text }) => text).join(',')}]`;

/** Rows that the statement did not touch are either equal already or somebody else's. */
export async function completeStatuses(
  database: Kysely<Tables>,
  table: 'records' | 'observations',
  records: readonly WritableRecord[],
  touched: readonly { id: string; created: boolean }[],
): Promise<Map<string, UpsertStatus>> {
  const statuses = new Map<string, UpsertStatus>();
  for (const { id, created } of touched) statuses.set(id, created ? 'created' : 'updated');
  const rest = records.filter(({ id }) => !statuses.has(id));
  if (rest.length === 0) return statuses;
  const owners = await database
    .selectFrom(table)
    .select(['id', 'system'])
    .where(
      'id',
      'in',
      rest.map(({ id }) => id),
    )
    .execute();
  const ownerOf = new Map(owners.map(({ id, system }) => [id, system]));
  for (const { id, system } of rest) statuses.set(id, ownerOf.get(id) === system ? 'unchanged' : 'foreign');
  return statuses;
}

/** One record or observation by id. */
export async function findRecord(database: Kysely<Tables>, id: string): Promise<StoredContent | undefined> {
  const table = id.startsWith('urn:hutong:observation:') ? 'observations' : 'records';
  const row = await database.selectFrom(table).select('content').where('id', '=', id).executeTakeFirst();
  return row?.content;
}

/** Records by id; unknown ids are left out. */
export async function findRecords(
  database: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, StoredContent>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('records')
    .select(['id', 'content'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, content }) => [id, content]));
}

/** A record that this transaction alone may change until it ends. */
export async function lockRecord(
  database: Kysely<Tables>,
  type: string,
  id: string,
): Promise<StoredContent | undefined> {
  const row = await database
    .selectFrom('records')
    .select('content')
    .where('id', '=', id)
    .where('type', '=', type)
    .forUpdate()
    .executeTakeFirst();
  return row?.content;
}

export interface RecordFilter {
  readonly type: string;
  /** Includes what lies inside it. */
  readonly division?: string | undefined;
  /** Top-level members that must equal these texts. */
  readonly members?: Readonly<Record<string, string | undefined>>;
  /** Event kind; a national one includes the local ones below it. */
  readonly kind?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Records of a type in the order of their ids. */
export async function listRecordRows(
  database: Kysely<Tables>,
  { type, division, members = {}, kind, after, limit }: RecordFilter,
): Promise<StoredContent[]> {
  let query = database.selectFrom('records').select('content').where('type', '=', type);
  if (division !== undefined) {
    const [first, last] = divisionRange(division);
    query = query.where('division', '>=', first).where('division', '<=', last);
  }
  for (const [member, value] of Object.entries(members))
    if (value !== undefined) query = query.where(sql`content->>${sql.lit(member)}`, '=', value);
  if (kind !== undefined)
    query = query.where(sql<boolean>`(content->>'kind' = ${kind} OR starts_with(content->>'kind', ${`${kind}.x-`}))`);
  if (after !== undefined) query = query.where('id', '>', after);
  const rows = await query.orderBy('id').limit(limit).execute();
  return rows.map(({ content }) => content);
}

/** Everything that was done about an event, oldest first. */
export async function listActionsOf(database: Kysely<Tables>, event: string): Promise<StoredContent[]> {
  const rows = await database
    .selectFrom('records')
    .select('content')
    .where('type', '=', 'EventAction')
    .where(sql`content->>'event'`, '=', event)
    .orderBy('id')
    .execute();
  return rows.map(({ content }) => content);
}

import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A value that the platform keeps for itself. */
export async function readSetting(database: Kysely<Tables>, key: string): Promise<unknown> {
  const row = await database.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
}

export async function writeSetting(database: Kysely<Tables>, key: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  await database
    .insertInto('settings')
    .values({ key, value: text })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text }))
    .execute();
}

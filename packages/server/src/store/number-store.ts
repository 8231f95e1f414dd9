import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Takes numbers that no other record of the platform has, as local ids that sort in the order they were taken. */
export async function takeNumbers(database: Kysely<Tables>, count: number): Promise<string[]> {
  const { rows } = await sql<{ number: number }>`
    SELECT nextval('platform_numbers') AS number FROM generate_series(1, ${count}::integer)`.execute(database);
  return rows.map(({ number }) => String(number).padStart(12, '0'));
}

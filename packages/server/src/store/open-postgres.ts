import { HutongError } from '@hutong/standard';
import { Kysely, PostgresDialect } from 'kysely';
import { tryLead } from './lead.ts';
import { migrate } from './migrate.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Opens a PostgreSQL database by URL. Throws HT5018 when it cannot be reached. */
export async function openPostgres(databaseUrl: string): Promise<Store> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'hutong',
    types: {
      // Times and sequences stay below 2^53, and the embedded database gives numbers too.
      getTypeParser: (type, format) =>
        type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format),
    },
  });
  // An idle connection that the server drops must not end the process; the next query reports it.
  pool.on('error', () => undefined);
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const client = await pool.connect();
    client.release();
    await migrate(database);
  } catch (cause) {
    await database.destroy().catch(() => undefined);
    await pool.end().catch(() => undefined);
    if (HutongError.isInstance(cause)) throw cause;
    throw new HutongError('HT5018', { facts: { host: hostOf(databaseUrl) }, cause });
  }
  return {
    kind: 'postgres',
    database,
    tryLead: () => tryLead(pool),
    // A full disk is PostgreSQL's own to report: it refuses the write and goes on.
    ensureSpace: async () => undefined,
    close: () => database.destroy(),
  };
}

// The URL carries a password; only the host may be shown.
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

import { openPglite } from './open-pglite.ts';
import { openPostgres } from './open-postgres.ts';
import type { Store } from './store.ts';

/** Opens the store that the options name: a PostgreSQL URL, a data folder, or memory. */
export const openStore = (options: {
  readonly dataDir?: string | undefined;
  readonly databaseUrl?: string | undefined;
}): Promise<Store> =>
  options.databaseUrl === undefined ? openPglite(options.dataDir) : openPostgres(options.databaseUrl);

import { HutongError } from '@hutong/standard';
import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';

const toMigration = (statements: readonly string[]): Migration => ({
  async up(database) {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
});

// The migrator looks the whole catalogue through; a database that is current, as after every restart, need not wait for it.
async function isCurrent(database: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ found: string | null }>`SELECT to_regclass('kysely_migration') AS found`.execute(
    database,
  );
  if (rows[0]?.found == null) return false;
  const applied = await sql<{ name: string }>`SELECT name FROM kysely_migration ORDER BY name`.execute(database);
  return applied.rows.map(({ name }) => name).join() === Object.keys(migrations).toSorted().join();
}

/** Brings a database to the newest shape. Throws HT5018 when a migration fails. */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  if (await isCurrent(database)) return;
  const migrator = new Migrator({
    db: database,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(Object.entries(migrations).map(([name, statements]) => [name, toMigration(statements)])),
    },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw new HutongError('HT5018', {
      message: { zh: '数据库结构升级失败', en: 'The database could not be brought to the current shape' },
      cause: error,
    });
}

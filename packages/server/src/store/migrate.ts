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

/** Brings a database to the newest shape. Throws HT5018 when a migration fails. */
export async function migrate(database: Kysely<Tables>): Promise<void> {
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

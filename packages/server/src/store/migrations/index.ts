import type { Migration } from 'kysely/migration';
import { initialMigration } from './2026-01-initial.ts';

/** All migrations in the order of their names; a migration that has been released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026-01-initial': initialMigration,
};

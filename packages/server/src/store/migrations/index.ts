import { initialMigration } from './2026-01-initial.ts';
import { eventPlaceMigration } from './2026-02-event-place.ts';
import { commandsMigration } from './2026-03-commands.ts';
import { recipientsMigration } from './2026-04-recipients.ts';
import { territoriesMigration } from './2026-06-territories.ts';

/** All migrations in the order of their names, as SQL statements; a migration that has been released is never edited. */
export const migrations: Readonly<Record<string, readonly string[]>> = {
  '2026-01-initial': initialMigration,
  '2026-02-event-place': eventPlaceMigration,
  '2026-03-commands': commandsMigration,
  '2026-04-recipients': recipientsMigration,
  '2026-06-territories': territoriesMigration,
};

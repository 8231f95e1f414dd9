import type { OutputOf, Operations } from '@hutong/contract';
import type { Kysely, Selectable } from 'kysely';
import type { CommandTable, Tables } from './tables.ts';

/** A command as its readers see it. */
export type Command = Omit<OutputOf<Operations['getCommand']>, 'secrets'>;

/** A command as it is stored. */
export interface StoredCommand {
  readonly command: Command;
  readonly system: string;
  readonly gateway: string | undefined;
  readonly secrets: Readonly<Record<string, unknown>> | undefined;
}

const storedOf = ({ content, system, gateway, secrets }: Selectable<CommandTable>): StoredCommand => ({
  command: content as unknown as Command,
  system,
  gateway: gateway ?? undefined,
  secrets: secrets ?? undefined,
});

/** Stores a command; one of the same id is replaced. */
export async function saveCommand(
  database: Kysely<Tables>,
  { command, system, gateway, secrets }: StoredCommand,
): Promise<void> {
  const row = {
    device: command.device,
    system,
    state: command.state,
    gateway: gateway ?? null,
    content: JSON.stringify(command),
    secrets: secrets === undefined ? null : JSON.stringify(secrets),
  };
  await database
    .insertInto('commands')
    .values({ id: command.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** The command of an id; with `lock`, nobody else changes it before the unit ends. */
export async function findCommand(
  database: Kysely<Tables>,
  id: string,
  lock = false,
): Promise<StoredCommand | undefined> {
  let query = database.selectFrom('commands').selectAll().where('id', '=', id);
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row === undefined ? undefined : storedOf(row);
}

/** Commands in the order of their requests. */
export async function listCommandRows(
  database: Kysely<Tables>,
  filter: {
    readonly system?: string | undefined;
    readonly state?: string | undefined;
    readonly device?: string | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<StoredCommand[]> {
  let query = database.selectFrom('commands').selectAll();
  for (const name of ['system', 'state', 'device'] as const) {
    const value = filter[name];
    if (value !== undefined) query = query.where(name, '=', value);
  }
  if (filter.after !== undefined) query = query.where('id', '>', filter.after);
  return (await query.orderBy('id').limit(filter.limit).execute()).map(storedOf);
}

/** Commands that a gateway has taken and not reported, then those that wait; locked until the unit ends. */
export async function commandsFor(
  database: Kysely<Tables>,
  { system, gateway, limit }: { readonly system: string | undefined; readonly gateway: string; readonly limit: number },
): Promise<StoredCommand[]> {
  let query = database
    .selectFrom('commands')
    .selectAll()
    .where((where) =>
      where.or([
        where('state', '=', 'requested'),
        where.and([where('state', '=', 'sent'), where('gateway', '=', gateway)]),
      ]),
    );
  if (system !== undefined) query = query.where('system', '=', system);
  const rows = await query.orderBy('state', 'desc').orderBy('id').limit(limit).forUpdate().skipLocked().execute();
  return rows.map(storedOf);
}

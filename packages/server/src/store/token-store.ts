import type { Scope } from '@hutong/contract';
import type { GovernanceTier } from '@hutong/standard';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A token without its secret. */
export interface Token {
  readonly id: string;
  readonly name: string;
  /** The system that it writes for; `*` for every system. */
  readonly system: string;
  readonly scopes: readonly Scope[];
  /** The tier of the other unit that holds it; absent for our own. */
  readonly recipient?: GovernanceTier | undefined;
  /** The division of that unit: it sees records inside it only. */
  readonly territory?: string | undefined;
  /** Id of the item of the share list that adds to what the tier may have. */
  readonly share?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly expiresAt?: number | undefined;
  readonly revokedAt?: number | undefined;
}

/** Stores a token under the hash of its secret; a token of the same id is replaced. */
export async function saveToken(database: Kysely<Tables>, token: Token, hash: string): Promise<void> {
  const row = {
    name: token.name,
    system: token.system,
    scopes: JSON.stringify(token.scopes),
    recipient: token.recipient ?? null,
    territory: token.territory ?? null,
    share: token.share ?? null,
    hash,
    created_at: token.createdAt,
    expires_at: token.expiresAt ?? null,
    revoked_at: null,
  };
  await database
    .insertInto('tokens')
    .values({ id: token.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** The token of a secret's hash, also when it was revoked or has expired. */
export async function findTokenByHash(database: Kysely<Tables>, hash: string): Promise<Token | undefined> {
  const row = await database.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row === undefined ? undefined : tokenOf(row);
}

/** Tokens that were not revoked, in the order of their ids. */
export async function listTokenRows(
  database: Kysely<Tables>,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<Token[]> {
  let query = database.selectFrom('tokens').selectAll().where('revoked_at', 'is', null);
  if (after !== undefined) query = query.where('id', '>', after);
  return (await query.orderBy('id').limit(limit).execute()).map(tokenOf);
}

/** Revokes a token and says whether this call did it; undefined when there is no such token. */
export async function revokeTokenRow(database: Kysely<Tables>, id: string, now: number): Promise<boolean | undefined> {
  const result = await database
    .updateTable('tokens')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows > 0n) return true;
  const row = await database.selectFrom('tokens').select('id').where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : false;
}

const tokenOf = (row: {
  id: string;
  name: string;
  system: string;
  scopes: string[];
  recipient: string | null;
  territory: string | null;
  share: string | null;
  created_at: number;
  expires_at: number | null;
  revoked_at: number | null;
}): Token => ({
  id: row.id,
  name: row.name,
  system: row.system,
  scopes: row.scopes as Scope[],
  recipient: (row.recipient as GovernanceTier | null) ?? undefined,
  territory: row.territory ?? undefined,
  share: row.share ?? undefined,
  createdAt: row.created_at,
  expiresAt: row.expires_at ?? undefined,
  revokedAt: row.revoked_at ?? undefined,
});

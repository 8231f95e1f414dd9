import { HutongError } from '@hutong/standard';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export interface IdempotentRequest {
  readonly token: string;
  readonly key: string;
  /** Hash of operation, parameters and body. */
  readonly requestHash: string;
}

/**
 * Claims an idempotency key within the caller's transaction; gives the earlier response when the key was used before.
 * A request with the same key that is still under way is waited for. Throws HT5009 when it was another request.
 */
export async function claimIdempotencyKey(
  database: Kysely<Tables>,
  { token, key, requestHash }: IdempotentRequest,
  now: number,
): Promise<{ response: unknown } | undefined> {
  const inserted = await database
    .insertInto('idempotency_keys')
    .values({ token, key, request_hash: requestHash, response: null, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (inserted !== undefined) return undefined;
  const earlier = await database
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'response'])
    .where('token', '=', token)
    .where('key', '=', key)
    .executeTakeFirst();
  if (earlier?.request_hash !== requestHash) throw new HutongError('HT5009');
  return { response: earlier.response };
}

/** Keeps the response of a claimed key. */
export async function saveIdempotentResponse(
  database: Kysely<Tables>,
  { token, key }: IdempotentRequest,
  response: unknown,
): Promise<void> {
  await database
    .updateTable('idempotency_keys')
    .set({ response: JSON.stringify(response) })
    .where('token', '=', token)
    .where('key', '=', key)
    .execute();
}

/** Forgets keys older than a time. */
export async function forgetIdempotencyKeys(database: Kysely<Tables>, before: number): Promise<void> {
  await database.deleteFrom('idempotency_keys').where('created_at', '<', before).execute();
}

import { randomBytes, randomUUID } from 'node:crypto';
import { formatDateTime, HutongError, instantOf } from '@hutong/standard';
import { deriveSecret, hashSecret } from '../auth/secrets.ts';
import type { Platform } from '../create-platform.ts';
import type { OperationHandlers } from '../http/operation-request.ts';
import { decodeCursor, pageFrom } from '../http/page-cursor.ts';
import { runIdempotent } from '../http/run-idempotent.ts';
import { listTokenRows, revokeTokenRow, saveToken, type Token } from '../store/token-store.ts';

const present = ({ id, name, system, scopes, recipient, territory, share, createdAt, expiresAt }: Token) => ({
  id,
  name,
  system,
  scopes: [...scopes],
  ...(recipient === undefined ? {} : { recipient }),
  ...(territory === undefined ? {} : { territory }),
  ...(share === undefined ? {} : { share }),
  createdAt: formatDateTime(createdAt),
  ...(expiresAt === undefined ? {} : { expiresAt: formatDateTime(expiresAt) }),
});

/** Issuing and revoking tokens. */
export function tokenHandlers(
  platform: Platform,
): Pick<OperationHandlers, 'createToken' | 'listTokens' | 'revokeToken'> {
  const { store, clock, authenticator, faults } = platform;
  return {
    async createToken({ body, caller, idempotencyKey }) {
      const call = { operation: 'createToken', caller, idempotencyKey, content: body } as const;
      // What is kept for a repetition is the salt: with the caller's own secret it gives the new secret again.
      const kept = await runIdempotent(platform, call, async (unit) => {
        const salt = randomBytes(32).toString('base64url');
        const token: Token = {
          id: randomUUID(),
          name: body.name,
          system: body.system,
          scopes: body.scopes,
          recipient: body.recipient,
          territory: body.territory,
          share: body.share,
          createdAt: unit.now,
          ...(body.expiresAt === undefined ? {} : { expiresAt: instantOf(body.expiresAt) }),
        };
        await saveToken(unit.database, token, hashSecret(deriveSecret(caller.secret, salt)));
        return { token: present(token), salt };
      });
      return { token: kept.token, secret: deriveSecret(caller.secret, kept.salt) };
    },
    async listTokens({ query }) {
      const after = decodeCursor<[string]>('tokens', query.cursor, ['string'])?.[0];
      const rows = await listTokenRows(store.database, { after, limit: query.limit + 1 });
      return pageFrom(rows, query.limit, { list: 'tokens', keyOf: ({ id }) => [id], itemOf: present, faults });
    },
    async revokeToken({ parameters: { id } }) {
      const revoked = await revokeTokenRow(store.database, id, clock.now());
      if (revoked === undefined) throw new HutongError('HT5003');
      authenticator.forget();
      return { revoked };
    },
  };
}

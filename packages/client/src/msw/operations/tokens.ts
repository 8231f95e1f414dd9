import { HutongError } from '@hutong/standard';
import type { MockHandlers } from '../mock-handler.ts';
import { pageOf } from '../paging.ts';

/** Tokens of the mock; their secrets are made up and work against the mock only. */
export const tokenHandlers: Pick<MockHandlers, 'createToken' | 'listTokens' | 'revokeToken'> = {
  createToken({ state, body }) {
    const id = `token-${state.next()}`;
    const { name, system, scopes, recipient, territory, share, expiresAt } = body;
    const info = {
      id,
      name,
      system,
      scopes,
      ...(recipient === undefined ? {} : { recipient }),
      ...(territory === undefined ? {} : { territory }),
      ...(share === undefined ? {} : { share }),
      createdAt: state.time(),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    };
    const secret = `mock-${id}`;
    state.tokens.set(id, { secret, info, revoked: false });
    return { token: info, secret };
  },
  listTokens: ({ state, query }) =>
    pageOf(
      'tokens',
      [...state.tokens.values()].filter(({ revoked }) => !revoked).map(({ info }) => info),
      query,
    ),
  revokeToken({ state, parameters }) {
    const token = state.tokens.get(parameters.id);
    if (token === undefined) throw new HutongError('HT5003');
    const revoked = !token.revoked;
    token.revoked = true;
    return { revoked };
  },
};

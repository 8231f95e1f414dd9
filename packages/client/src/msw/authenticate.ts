import { policyOfToken, scopes, territoryOfToken, type Operation, type Scope } from '@hutong/contract';
import { HutongError, maskPolicies } from '@hutong/standard';
import type { Caller, MockState } from './mock-state.ts';

const everything: Caller = { system: '*', policy: maskPolicies.whole, may: () => true };

/**
 * The caller of a request. A token that the mock issued has its own scopes; any other bearer may do everything,
 * so that a test needs no token of its own. Throws HT5001 without a bearer or for a revoked token, HT5002 without the scope.
 */
export function authenticate(state: MockState, operation: Operation, authorization: string | null): Caller {
  if (operation.scopes.length === 0) return everything;
  const secret = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (secret === undefined) throw new HutongError('HT5001');
  const token = [...state.tokens.values()].find((entry) => entry.secret === secret);
  if (token === undefined) return everything;
  const { info, revoked } = token;
  if (revoked || (info.expiresAt !== undefined && Date.parse(info.expiresAt) <= state.now))
    throw new HutongError('HT5001');
  const held = new Set<Scope>(info.scopes);
  const missing = operation.scopes.filter((scope) => !held.has(scope));
  if (missing.length > 0)
    throw new HutongError('HT5002', { facts: { detail: missing.map((scope) => scopes[scope].en).join(', ') } });
  const item = info.share === undefined ? undefined : state.records.get(info.share);
  const policy = policyOfToken(info, item, state.time().slice(0, 10));
  return { system: info.system, policy, territory: territoryOfToken(info), may: (scope) => held.has(scope) };
}

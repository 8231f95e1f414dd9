import { territoryOfToken, type Operation } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import type { Platform } from '../create-platform.ts';
import { anonymous, type Caller } from './caller.ts';
import { readerPolicy } from './reader-policy.ts';

/** The caller of an operation. Throws HT5001 without a valid token, HT5002 when it lacks a scope. */
export async function authorize(platform: Platform, operation: Operation, header: string | null): Promise<Caller> {
  const { authenticator, faults, adminToken } = platform;
  if (operation.scopes.length === 0) return anonymous;
  const secret = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? (faults.has('no-auth') ? adminToken : undefined);
  if (secret === undefined) throw new HutongError('HT5001');
  const token = await authenticator.authenticate(secret);
  if (token === undefined) throw new HutongError('HT5001');
  const missing = operation.scopes.filter((scope) => !token.scopes.includes(scope));
  if (missing.length > 0 && !faults.has('scope-ignored'))
    throw new HutongError('HT5002', {
      message: { zh: `令牌缺少权限 ${missing.join('、')}`, en: `The token lacks the scope ${missing.join(', ')}` },
    });
  const policy = await readerPolicy(platform, token);
  const { id, system, scopes } = token;
  return { token: id, system, scopes, policy, territory: territoryOfToken(token), secret };
}

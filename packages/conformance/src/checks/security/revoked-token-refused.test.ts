import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { revokedTokenRefused } from './revoked-token-refused.ts';

describe('security.revoked-token-refused', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(revokedTokenRefused)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with revoked-token-works', async () => {
    const { outcome, reason } = await runCheck(revokedTokenRefused, ['revoked-token-works']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('It is refused with 401 after');
  });
});

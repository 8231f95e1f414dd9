import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { expiredTokenRefused } from './expired-token-refused.ts';

describe('security.expired-token-refused', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(expiredTokenRefused)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with expired-token-works', async () => {
    const { outcome, reason } = await runCheck(expiredTokenRefused, ['expired-token-works']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('It is refused with 401 after');
  });
});

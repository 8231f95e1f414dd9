import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { tokenRequired } from './token-required.ts';

describe('security.token-required', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(tokenRequired)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with no-auth', async () => {
    const { outcome, reason } = await runCheck(tokenRequired, ['no-auth']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('A request without a valid token is refused with 401');
  });
});

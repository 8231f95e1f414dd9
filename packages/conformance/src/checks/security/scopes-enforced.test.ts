import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { scopesEnforced } from './scopes-enforced.ts';

describe('security.scopes-enforced', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(scopesEnforced)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with scope-ignored', async () => {
    const { outcome, reason } = await runCheck(scopesEnforced, ['scope-ignored']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('A request beyond the scopes is refused with 403');
  });
});

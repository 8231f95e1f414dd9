import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { revealedWithScope } from './revealed-with-scope.ts';

describe('privacy.revealed-with-scope', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(revealedWithScope)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with always-masked', async () => {
    const { outcome, reason } = await runCheck(revealedWithScope, ['always-masked']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('name is as written');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { lifecycleEnforced } from './lifecycle-enforced.ts';

describe('events.lifecycle-enforced', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(lifecycleEnforced)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with lifecycle-ignored', async () => {
    const { outcome, reason } = await runCheck(lifecycleEnforced, ['lifecycle-ignored']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('close is refused with 409');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { foreignSystemRefused } from './foreign-system-refused.ts';

describe('security.foreign-system-refused', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(foreignSystemRefused)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with foreign-system-write', async () => {
    const { outcome, reason } = await runCheck(foreignSystemRefused, ['foreign-system-write']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The record of another system is refused');
  });
});

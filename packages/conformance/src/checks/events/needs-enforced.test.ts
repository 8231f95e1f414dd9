import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { needsEnforced } from './needs-enforced.ts';

describe('events.needs-enforced', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(needsEnforced)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with needs-ignored', async () => {
    const { outcome, reason } = await runCheck(needsEnforced, ['needs-ignored']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('dispatch without its parts is refused');
  });
});

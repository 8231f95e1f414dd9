import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { timeLimits } from './time-limits.ts';

describe('events.time-limits', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(timeLimits)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with no-time-limits', async () => {
    const { outcome, reason } = await runCheck(timeLimits, ['no-time-limits']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The limit of acceptance is there');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { metLimitsRecorded } from './met-limits-recorded.ts';

describe('events.met-limits-recorded', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(metLimitsRecorded)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with met-not-recorded', async () => {
    const { outcome, reason } = await runCheck(metLimitsRecorded, ['met-not-recorded']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('Acceptance states when it was met');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { repeatedAlarmsJoin } from './repeated-alarms-join.ts';

describe('events.repeated-alarms-join', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(repeatedAlarmsJoin)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with warnings-multiply', async () => {
    const { outcome, reason } = await runCheck(repeatedAlarmsJoin, ['warnings-multiply']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('There is one warning');
  });
});

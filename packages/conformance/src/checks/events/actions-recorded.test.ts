import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { actionsRecorded } from './actions-recorded.ts';

describe('events.actions-recorded', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(actionsRecorded)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with actions-missing', async () => {
    const { outcome, reason } = await runCheck(actionsRecorded, ['actions-missing']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('accept is recorded');
  });
});

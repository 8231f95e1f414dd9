import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { triggerRaisesWarning } from './trigger-raises-warning.ts';

describe('events.trigger-raises-warning', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(triggerRaisesWarning)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with no-warning', async () => {
    const { outcome, reason } = await runCheck(triggerRaisesWarning, ['no-warning']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('A warning is raised');
  });
});

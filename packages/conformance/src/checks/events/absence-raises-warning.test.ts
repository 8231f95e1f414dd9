import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { absenceRaisesWarning } from './absence-raises-warning.ts';

describe('events.absence-raises-warning', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(absenceRaisesWarning)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with no-absence', async () => {
    const { outcome, reason } = await runCheck(absenceRaisesWarning, ['no-absence']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('A warning is raised once the time has passed');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { walkToClose } from './walk-to-close.ts';

describe('events.walk-to-close', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(walkToClose)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with stuck-state', async () => {
    const { outcome, reason } = await runCheck(walkToClose, ['stuck-state']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('accept leads to accepted');
  });
});

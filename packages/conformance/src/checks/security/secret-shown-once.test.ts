import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { secretShownOnce } from './secret-shown-once.ts';

describe('security.secret-shown-once', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(secretShownOnce)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with secret-listed', async () => {
    const { outcome, reason } = await runCheck(secretShownOnce, ['secret-listed']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The list does not hold the secret');
  });
});

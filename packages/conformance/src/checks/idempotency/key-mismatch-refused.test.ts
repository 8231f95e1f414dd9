import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { keyMismatchRefused } from './key-mismatch-refused.ts';

describe('idempotency.key-mismatch-refused', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(keyMismatchRefused)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with key-mismatch-accepted', async () => {
    const { outcome, reason } = await runCheck(keyMismatchRefused, ['key-mismatch-accepted']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('It is refused with 422');
  });
});

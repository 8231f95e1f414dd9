import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { invalidRefused } from './invalid-refused.ts';

describe('ingest.invalid-refused', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(invalidRefused)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with accept-invalid', async () => {
    const { outcome, reason } = await runCheck(invalidRefused, ['accept-invalid']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('All five records are rejected');
  });
});

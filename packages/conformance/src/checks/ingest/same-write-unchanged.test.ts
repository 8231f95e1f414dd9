import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { sameWriteUnchanged } from './same-write-unchanged.ts';

describe('ingest.same-write-unchanged', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(sameWriteUnchanged)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with not-idempotent', async () => {
    const { outcome, reason } = await runCheck(sameWriteUnchanged, ['not-idempotent']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The second write is unchanged');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { batchLimit } from './batch-limit.ts';

describe('ingest.batch-limit', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(batchLimit)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with oversized-batch-accepted', async () => {
    const { outcome, reason } = await runCheck(batchLimit, ['oversized-batch-accepted']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('It is refused with 413');
  });
});

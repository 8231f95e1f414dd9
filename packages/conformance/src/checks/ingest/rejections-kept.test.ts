import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { rejectionsKept } from './rejections-kept.ts';

describe('ingest.rejections-kept', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(rejectionsKept)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with rejections-forgotten', async () => {
    const { outcome, reason } = await runCheck(rejectionsKept, ['rejections-forgotten']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The refused record is listed');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { countsAgree } from './counts-agree.ts';

describe('ingest.counts-agree', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(countsAgree)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with wrong-counts', async () => {
    const { outcome, reason } = await runCheck(countsAgree, ['wrong-counts']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The count of created agrees with the results');
  });
});

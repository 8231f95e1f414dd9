import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { latestIsNewest } from './latest-is-newest.ts';

describe('query.latest-is-newest', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(latestIsNewest)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with latest-stale', async () => {
    const { outcome, reason } = await runCheck(latestIsNewest, ['latest-stale']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('It is the one observed last');
  });
});

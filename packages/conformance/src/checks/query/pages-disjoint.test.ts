import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { pagesDisjoint } from './pages-disjoint.ts';

describe('query.pages-disjoint', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(pagesDisjoint)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with cursor-repeats', async () => {
    const { outcome, reason } = await runCheck(pagesDisjoint, ['cursor-repeats']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('No record is repeated');
  });
});

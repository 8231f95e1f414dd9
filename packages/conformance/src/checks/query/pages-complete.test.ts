import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { pagesComplete } from './pages-complete.ts';

describe('query.pages-complete', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(pagesComplete)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with cursor-skips', async () => {
    const { outcome, reason } = await runCheck(pagesComplete, ['cursor-skips']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('Every record is in the pages');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { issuesExplain } from './issues-explain.ts';

describe('ingest.issues-explain', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(issuesExplain)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with issues-without-pointer', async () => {
    const { outcome, reason } = await runCheck(issuesExplain, ['issues-without-pointer']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('One issue points at kind');
  });
});

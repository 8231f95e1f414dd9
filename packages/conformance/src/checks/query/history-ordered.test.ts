import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { historyOrdered } from './history-ordered.ts';

describe('query.history-ordered', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(historyOrdered)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with history-unordered', async () => {
    const { outcome, reason } = await runCheck(historyOrdered, ['history-unordered']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('They are in ascending order of time');
  });
});

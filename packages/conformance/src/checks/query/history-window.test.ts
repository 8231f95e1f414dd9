import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { historyWindow } from './history-window.ts';

describe('query.history-window', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(historyWindow)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with window-end-included', async () => {
    const { outcome, reason } = await runCheck(historyWindow, ['window-end-included']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The reading at the end is not');
  });
});

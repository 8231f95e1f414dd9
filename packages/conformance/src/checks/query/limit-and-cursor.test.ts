import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { limitAndCursor } from './limit-and-cursor.ts';

describe('query.limit-and-cursor', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(limitAndCursor)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with bad-cursor-accepted', async () => {
    const { outcome, reason } = await runCheck(limitAndCursor, ['bad-cursor-accepted']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('A bad cursor is answered 400');
  });
});

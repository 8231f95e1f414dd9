import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { badBodiesRefused } from './bad-bodies-refused.ts';

describe('errors.bad-bodies-refused', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(badBodiesRefused)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with media-type-ignored', async () => {
    const { outcome, reason } = await runCheck(badBodiesRefused, ['media-type-ignored']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('An unsupported media type is answered 415');
  });
});

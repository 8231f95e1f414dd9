import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { unknownIs404 } from './unknown-is-404.ts';

describe('errors.unknown-is-404', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(unknownIs404)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with not-found-is-200', async () => {
    const { outcome, reason } = await runCheck(unknownIs404, ['not-found-is-200']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('An unknown record is answered 404');
  });
});

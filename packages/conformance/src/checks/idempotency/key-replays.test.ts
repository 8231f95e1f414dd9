import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { keyReplays } from './key-replays.ts';

describe('idempotency.key-replays', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(keyReplays)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with idempotency-key-ignored', async () => {
    const { outcome, reason } = await runCheck(keyReplays, ['idempotency-key-ignored']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('Both answers are the same event');
  });
});

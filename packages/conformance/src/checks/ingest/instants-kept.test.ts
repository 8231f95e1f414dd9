import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { instantsKept } from './instants-kept.ts';

describe('ingest.instants-kept', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(instantsKept)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with time-zone-lost', async () => {
    const { outcome, reason } = await runCheck(instantsKept, ['time-zone-lost']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The time is the same instant');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { acknowledgedDurable } from './acknowledged-durable.ts';

describe('ingest.acknowledged-durable', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(acknowledgedDurable)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with drop-acknowledged', async () => {
    const { outcome, reason } = await runCheck(acknowledgedDurable, ['drop-acknowledged']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('Every acknowledged record can be read');
  });
});

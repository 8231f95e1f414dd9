import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { goodSurviveBad } from './good-survive-bad.ts';

describe('ingest.good-survive-bad', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(goodSurviveBad)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with whole-batch-rejected', async () => {
    const { outcome, reason } = await runCheck(goodSurviveBad, ['whole-batch-rejected']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The good record is stored');
  });
});

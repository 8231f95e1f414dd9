import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { contentKept } from './content-kept.ts';

describe('ingest.content-kept', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(contentKept)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with text-mangled', async () => {
    const { outcome, reason } = await runCheck(contentKept, ['text-mangled']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('Every member is as written');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { updateReadBack } from './update-read-back.ts';

describe('ingest.update-read-back', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(updateReadBack)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with updates-lost', async () => {
    const { outcome, reason } = await runCheck(updateReadBack, ['updates-lost']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The new content is read');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { extensionsKept } from './extensions-kept.ts';

describe('ingest.extensions-kept', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(extensionsKept)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with lost-extensions', async () => {
    const { outcome, reason } = await runCheck(extensionsKept, ['lost-extensions']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The extensions are read as written');
  });
});

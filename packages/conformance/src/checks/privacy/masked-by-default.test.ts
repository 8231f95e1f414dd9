import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { maskedByDefault } from './masked-by-default.ts';

describe('privacy.masked-by-default', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(maskedByDefault)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with unmasked-personal', async () => {
    const { outcome, reason } = await runCheck(maskedByDefault, ['unmasked-personal']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('No raw name in the answer (one)');
  });
});

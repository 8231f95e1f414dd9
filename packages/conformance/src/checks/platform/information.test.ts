import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { information } from './information.ts';

describe('platform.information', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(information)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with platform-without-limit', async () => {
    const { outcome, reason } = await runCheck(information, ['platform-without-limit']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The answer to Platform information keeps to the contract');
  });
});

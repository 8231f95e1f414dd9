import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { answersKeepContract } from './answers-keep-contract.ts';

describe('wire.answers-keep-contract', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(answersKeepContract)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with platform-without-limit', async () => {
    const { outcome, reason } = await runCheck(answersKeepContract, ['platform-without-limit']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('Every answer keeps to the contract');
  });
});

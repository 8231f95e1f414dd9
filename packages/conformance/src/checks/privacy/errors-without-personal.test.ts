import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { errorsWithoutPersonal } from './errors-without-personal.ts';

describe('privacy.errors-without-personal', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(errorsWithoutPersonal)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with personal-in-errors', async () => {
    const { outcome, reason } = await runCheck(errorsWithoutPersonal, ['personal-in-errors']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('No raw name (refused)');
  });
});

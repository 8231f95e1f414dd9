import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { reportDefaults } from './report-defaults.ts';

describe('events.report-defaults', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(reportDefaults)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with grade-ignored', async () => {
    const { outcome, reason } = await runCheck(reportDefaults, ['grade-ignored']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The grade is the default of the kind');
  });
});

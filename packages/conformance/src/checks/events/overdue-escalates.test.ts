import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { overdueEscalates } from './overdue-escalates.ts';

describe('events.overdue-escalates', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(overdueEscalates)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with no-escalation', async () => {
    const { outcome, reason } = await runCheck(overdueEscalates, ['no-escalation']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The limit of acceptance is marked missed');
  });
});

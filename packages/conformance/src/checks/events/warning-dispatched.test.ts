import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { warningDispatched } from './warning-dispatched.ts';

describe('events.warning-dispatched', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(warningDispatched)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with not-dispatched', async () => {
    const { outcome, reason } = await runCheck(warningDispatched, ['not-dispatched']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('An event is dispatched to the responsible worker');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { announcesChanges } from './announces-changes.ts';

describe('stream.announces-changes', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(announcesChanges)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with stream-silent', async () => {
    const { outcome, reason } = await runCheck(announcesChanges, ['stream-silent']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The change of the event is received');
  });
});

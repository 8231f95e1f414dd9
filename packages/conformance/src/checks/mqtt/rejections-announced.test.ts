import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { rejectionsAnnounced } from './rejections-announced.ts';

describe('mqtt.rejections-announced', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(rejectionsAnnounced)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with mqtt-rejections-silent', async () => {
    const { outcome, reason } = await runCheck(rejectionsAnnounced, ['mqtt-rejections-silent']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The refusal of the record is received');
  });
});

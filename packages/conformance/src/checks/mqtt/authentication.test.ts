import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { authentication } from './authentication.ts';

describe('mqtt.authentication', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(authentication)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with mqtt-open', async () => {
    const { outcome, reason } = await runCheck(authentication, ['mqtt-open']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('A wrong token is refused');
  });
});

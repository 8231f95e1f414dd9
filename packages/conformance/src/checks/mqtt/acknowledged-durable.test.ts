import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { acknowledgedDurable } from './acknowledged-durable.ts';

describe('mqtt.acknowledged-durable', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(acknowledgedDurable)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with mqtt-ack-lost', async () => {
    const { outcome, reason } = await runCheck(acknowledgedDurable, ['mqtt-ack-lost']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The record can be read');
  });
});

import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { metrics } from './metrics.ts';

describe('platform.metrics', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(metrics)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with no-metrics', async () => {
    const { outcome, reason } = await runCheck(metrics, ['no-metrics']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('/metrics answers 200');
  });
});

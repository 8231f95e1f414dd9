import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { health } from './health.ts';

describe('platform.health', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(health)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with no-health', async () => {
    const { outcome, reason } = await runCheck(health, ['no-health']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('/healthz answers 200');
  });
});

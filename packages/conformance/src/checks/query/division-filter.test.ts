import { describe, expect, it } from 'vitest';
import { runCheck } from '../../testing/index.ts';
import { divisionFilter } from './division-filter.ts';

describe('query.division-filter', () => {
  it('passes a platform that keeps its word', async () => {
    expect(await runCheck(divisionFilter)).toMatchObject({ outcome: 'pass' });
  });

  it('fails a platform with division-filter-ignored', async () => {
    const { outcome, reason } = await runCheck(divisionFilter, ['division-filter-ignored']);
    expect(outcome).toBe('fail');
    expect(reason?.en).toBe('The record of another division is not');
  });
});

import { expect, it } from 'vitest';
import { runSoak } from './run-soak.ts';

it('every acknowledged reading is stored exactly once, through faults, outages and a kill of the gateway', async () => {
  const report = await runSoak({ devices: 60, seconds: 6, every: 400 });
  expect(report).toMatchObject({ devices: 60, faulty: 3, missing: [], repeated: [] });
  expect(report.recordsAcknowledged).toBeGreaterThan(20);
  expect(report.recordsStored).toBeGreaterThanOrEqual(report.recordsAcknowledged);
}, 120_000);

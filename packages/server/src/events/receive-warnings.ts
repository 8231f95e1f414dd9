import type { Warning } from '@hutong/standard';
import { findRecords } from '../store/record-store.ts';
import type { Unit } from '../unit-of-work.ts';
import type { EventPolicy } from './event-policy.ts';
import { handleForeignWarning } from './handle-warning.ts';

/**
 * Handles warnings that other systems raised and that were stored for the first time: an active one that became no
 * event at its own system becomes one here, so that it reaches the grid's worker.
 */
export async function receiveWarnings(unit: Unit, warnings: readonly Warning[], policy: EventPolicy): Promise<void> {
  const waiting = warnings.filter(({ status, event }) => status === 'active' && event === undefined);
  const ids = waiting.map(({ device }) => device).filter((id) => id !== undefined);
  const devices = await findRecords(unit.database, [...new Set(ids)]);
  for (const warning of waiting) {
    const device = warning.device === undefined ? undefined : devices.get(warning.device);
    await handleForeignWarning(unit, { warning, device, occurredAt: warning.issuedAt }, policy);
  }
}

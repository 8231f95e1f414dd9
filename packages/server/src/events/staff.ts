import type { Event } from '@hutong/standard';
import { findRecords } from '../store/record-store.ts';
import type { Unit } from '../unit-of-work.ts';

/** The first of a grid's staff with a role, by staff id. */
export async function findStaff(unit: Unit, grid: string | undefined, role: string): Promise<string | undefined> {
  if (grid === undefined) return undefined;
  const staff = (await findRecords(unit.database, [grid])).get(grid)?.['staff'];
  if (!Array.isArray(staff)) return undefined;
  return (staff as { staffId: string; role: string }[]).find((member) => member.role === role)?.staffId;
}

const dispatchers: Readonly<Record<string, string>> = { community: 'community-worker', street: 'street-dispatcher' };

/** Who dispatches the events of a tier: the grid's staff member with the role, else the duty post named after the role. */
export async function findDispatcher(unit: Unit, event: Event, tier: string): Promise<string> {
  const role = dispatchers[tier] ?? 'district-dispatcher';
  return (await findStaff(unit, event.grid, role)) ?? role;
}

import {
  findTransition,
  formatDateTime,
  specVersion,
  type Event,
  type EventKind,
  type Warning,
} from '@hutong/standard';
import { platformSystem } from '../platform-system.ts';
import type { StoredContent } from '../store/tables.ts';
import type { Unit } from '../unit-of-work.ts';
import type { EventPolicy } from './event-policy.ts';
import { openEvent } from './open-event.ts';
import { findStaff } from './staff.ts';
import { takeStep } from './take-step.ts';
import { member } from '../member.ts';

interface WarningEvent {
  readonly warning: Warning;
  readonly device: StoredContent | undefined;
  readonly occurredAt: string;
  readonly eventId: string;
  readonly kind: EventKind;
}

const bySystem = { actor: platformSystem, role: 'system' } as const;

/** Opens the event of a warning; the platform accepts it and sends it to the grid's worker. */
export async function openWarningEvent(
  unit: Unit,
  { warning, device, occurredAt, eventId, kind }: WarningEvent,
  policy: EventPolicy,
): Promise<void> {
  const shared = {
    division: warning.division,
    provenance: { system: platformSystem, recordedAt: formatDateTime(unit.now) },
    kind: warning.kind,
    grade: warning.grade,
    headline: warning.headline,
    ...(warning.simulated === undefined ? {} : { simulated: warning.simulated }),
    ...(warning.device === undefined ? {} : { device: warning.device }),
    ...member('grid', warning.grid ?? device?.['grid']),
    ...member('position', warning.position ?? device?.['position']),
    ...(typeof device?.['house'] === 'string' ? { house: device['house'] } : {}),
  };
  const reported = await openEvent(
    unit,
    {
      id: eventId,
      type: 'Event',
      specVersion,
      ...shared,
      state: 'reported',
      tier: kind.tier as Event['tier'],
      source: 'warning',
      reportedAt: formatDateTime(unit.now),
      occurredAt,
      warning: warning.id,
    },
    bySystem,
    policy,
  );
  const accepted = await step(unit, reported, 'accept', {}, policy);
  const assignee = await findStaff(unit, reported.grid, kind.role);
  if (assignee !== undefined) await step(unit, accepted, 'dispatch', { assignee }, policy);
}

async function step(
  unit: Unit,
  event: Event,
  name: 'accept' | 'dispatch',
  carried: { assignee?: string },
  policy: EventPolicy,
): Promise<Event> {
  const transition = findTransition(event.state, name, 'system');
  if (transition === undefined) return event;
  return (await takeStep(unit, event, transition, { ...bySystem, ...carried }, policy)).event;
}

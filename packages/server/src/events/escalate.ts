import { cloudEventTypes } from '@hutong/contract';
import { findTransition, isFinalState, type Event } from '@hutong/standard';
import { platformSystem } from '../platform-system.ts';
import { lockRecord } from '../store/record-store.ts';
import type { Timer } from '../store/timer-store.ts';
import type { Unit } from '../unit-of-work.ts';
import type { EventPolicy } from './event-policy.ts';
import { findDispatcher } from './staff.ts';
import { takeStep } from './take-step.ts';
import { tierAbove } from './tiers.ts';
import { missLimit } from './time-limits.ts';

/** A time limit has passed: the event says so, and goes one tier up to that tier's dispatcher. */
export async function handlePassedLimit(unit: Unit, timer: Timer, policy: EventPolicy): Promise<void> {
  const stored = await lockRecord(unit.database, 'Event', String(timer.payload['event']));
  const event = stored === undefined ? undefined : missLimit(stored as unknown as Event, timer);
  if (event === undefined || isFinalState(event.state)) return;
  if (!policy.escalation()) {
    unit.save(event, cloudEventTypes.event);
    return;
  }
  const escalate = findTransition(event.state, 'escalate', 'system');
  const tier = tierAbove(event.tier);
  const assignee = await findDispatcher(unit, event, tier);
  const note = `${String(timer.payload['phase'])} ${String(timer.payload['dueAt'])}`;
  // A suspended event has no running limit, so every state that comes here can be escalated.
  if (escalate !== undefined)
    await takeStep(unit, event, escalate, { actor: platformSystem, role: 'system', tier, assignee, note }, policy);
}

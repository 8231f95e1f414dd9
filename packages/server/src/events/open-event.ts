import { cloudEventTypes } from '@hutong/contract';
import type { Event, EventAction } from '@hutong/standard';
import type { Unit } from '../unit-of-work.ts';
import type { EventPolicy } from './event-policy.ts';
import { recordAction } from './record-action.ts';
import { moveLimits } from './time-limits.ts';

/** Saves a new event with its first time limit and the action that reported it. */
export async function openEvent(
  unit: Unit,
  draft: Event,
  reporter: Pick<EventAction, 'actor' | 'role'>,
  policy: EventPolicy,
): Promise<Event> {
  const { eventKind } = policy;
  const limits = policy.timeLimits()
    ? moveLimits(unit, draft, { starts: 'accept' }, { stopsClock: false, eventKind })
    : [];
  const event: Event = limits.length === 0 ? draft : { ...draft, limits };
  unit.save(event, cloudEventTypes.event);
  await recordAction(unit, event, { action: 'report', ...reporter, to: event.state });
  return event;
}

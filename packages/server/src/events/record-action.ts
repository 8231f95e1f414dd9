import { cloudEventTypes } from '@hutong/contract';
import { formatDateTime, formatUrn, specVersion, type Event, type EventAction } from '@hutong/standard';
import { platformSystem } from '../platform-system.ts';
import { takeNumbers } from '../store/number-store.ts';
import type { Unit } from '../unit-of-work.ts';

/** What a step of the handling says for itself. */
export type ActionFacts = Pick<EventAction, 'action' | 'actor' | 'role' | 'to'> &
  Partial<Pick<EventAction, 'from' | 'note' | 'assignee' | 'evidence'>>;

/** Records a step in the handling of an event and tells subscribers. */
export async function recordAction(unit: Unit, event: Event, facts: ActionFacts): Promise<EventAction> {
  const [number = ''] = await takeNumbers(unit.database, 1);
  const at = formatDateTime(unit.now);
  const action: EventAction = {
    id: formatUrn('EventAction', platformSystem, number),
    type: 'EventAction',
    specVersion,
    division: event.division,
    provenance: { system: platformSystem, recordedAt: at },
    ...(event.simulated === undefined ? {} : { simulated: event.simulated }),
    event: event.id,
    at,
    ...facts,
  };
  unit.save(action, cloudEventTypes.action);
  return action;
}

import { cloudEventTypes } from '@hutong/contract';
import { findTransition, formatUrn, type Event, type Warning } from '@hutong/standard';
import { platformSystem } from '../platform-system.ts';
import { takeNumbers } from '../store/number-store.ts';
import type { StoredContent } from '../store/tables.ts';
import type { Unit } from '../unit-of-work.ts';
import type { EventPolicy } from './event-policy.ts';
import { findOpenEvent } from './find-open-event.ts';
import { openWarningEvent } from './open-warning-event.ts';
import { recordAction } from './record-action.ts';

export interface WarningFacts {
  readonly warning: Warning;
  readonly device: StoredContent | undefined;
  readonly occurredAt: string;
}

/** Saves one of the platform's own warnings; it joins the open event that is about the same, or opens one. */
export async function handleOwnWarning(unit: Unit, facts: WarningFacts, policy: EventPolicy): Promise<void> {
  await handle(unit, facts, policy, (event) => unit.save({ ...facts.warning, event }, cloudEventTypes.warning));
}

/**
 * Handles a warning that another system raised like one of the platform's own. Its record stays as that system wrote
 * it: the event names the warning.
 */
export async function handleForeignWarning(unit: Unit, facts: WarningFacts, policy: EventPolicy): Promise<void> {
  await handle(unit, facts, policy, () => unit.announce({ type: cloudEventTypes.warning, content: facts.warning }));
}

async function handle(
  unit: Unit,
  { warning, device, occurredAt }: WarningFacts,
  policy: EventPolicy,
  save: (event: string) => void,
): Promise<void> {
  const kind = policy.eventKind(warning.kind);
  if (kind === undefined) return;
  const house = typeof device?.['house'] === 'string' ? device['house'] : undefined;
  const open = await findOpenEvent(unit, warning, { device: warning.device, house });
  if (open !== undefined) {
    save(open.id);
    return join(unit, open, warning);
  }
  const [number = ''] = await takeNumbers(unit.database, 1);
  const eventId = formatUrn('Event', platformSystem, number);
  save(eventId);
  await openWarningEvent(unit, { warning, device, occurredAt, eventId, kind }, policy);
}

/** The history of the event tells of the warning; whoever handles it already is not sent twice. */
async function join(unit: Unit, event: Event, warning: Warning): Promise<void> {
  const step = findTransition(event.state, 'comment', 'system');
  if (step === undefined) return;
  await recordAction(unit, event, {
    action: step.action,
    actor: platformSystem,
    role: 'system',
    from: event.state,
    to: event.state,
    note: `${warning.headline} ${warning.id}`,
  });
}

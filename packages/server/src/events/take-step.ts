import { cloudEventTypes } from '@hutong/contract';
import { formatDateTime, isFinalState, type Event, type EventAction, type Transition } from '@hutong/standard';
import type { Unit } from '../unit-of-work.ts';
import type { EventPolicy } from './event-policy.ts';
import { recordAction } from './record-action.ts';
import { tierAbove } from './tiers.ts';
import { moveLimits } from './time-limits.ts';

/** Who does what, with what the step carries. */
export interface StepRequest {
  readonly actor: string;
  readonly role: EventAction['role'];
  readonly note?: string | undefined;
  readonly assignee?: string | undefined;
  /** What proves the step. */
  readonly evidence?: EventAction['evidence'];
  readonly grade?: Event['grade'] | undefined;
  readonly tier?: Event['tier'] | undefined;
  /** Why the event ends; of the final state that the step leads to. */
  readonly closingReason?: Event['closingReason'];
}

const movesAssignee: ReadonlySet<string> = new Set(['dispatch', 'escalate']);

/** Takes one allowed step of the lifecycle: the event moves on, its time limits follow, the step is recorded. */
export async function takeStep(
  unit: Unit,
  event: Event,
  transition: Transition,
  request: StepRequest,
  policy: EventPolicy,
): Promise<{ event: Event; action: EventAction }> {
  const { actor, role, note, assignee, evidence } = request;
  const to = transition.to === 'same' ? event.state : transition.to;
  const stopsClock = isFinalState(to) || to === 'suspended';
  const { closedAt: _before, closingReason: _why, ...open } = event;
  const { eventKind } = policy;
  const limits = policy.timeLimits()
    ? moveLimits(unit, event, transition, { stopsClock: stopsClock && to !== event.state, eventKind })
    : [];
  const moved: Event = {
    ...(isFinalState(to) ? event : open),
    ...(isFinalState(to) && event.closedAt === undefined ? { closedAt: formatDateTime(unit.now) } : {}),
    ...(isFinalState(to) && request.closingReason !== undefined ? { closingReason: request.closingReason } : {}),
    ...(transition.action === 'grade' && request.grade !== undefined ? { grade: request.grade } : {}),
    ...(transition.action === 'transfer' && request.tier !== undefined ? { tier: request.tier } : {}),
    ...(transition.action === 'escalate' ? { tier: request.tier ?? tierAbove(event.tier) } : {}),
    ...(movesAssignee.has(transition.action) && assignee !== undefined ? { assignee } : {}),
    state: to,
    ...(policy.timeLimits() ? { limits } : {}),
  };
  unit.save(moved, cloudEventTypes.event);
  const action = await recordAction(unit, moved, {
    action: transition.action,
    actor,
    role,
    from: event.state,
    to,
    ...(note === undefined ? {} : { note }),
    ...(assignee === undefined ? {} : { assignee }),
    ...(evidence === undefined ? {} : { evidence }),
  });
  return { event: moved, action };
}

import {
  allowedActions,
  closingReasonOfState,
  findTransition,
  HutongError,
  lifecycle,
  type Event,
  type EventAction,
  type Transition,
} from '@hutong/standard';
import { createIssue } from '../ingest/record-issue.ts';
import { lockRecord } from '../store/record-store.ts';
import type { Unit } from '../unit-of-work.ts';
import type { EventPolicy } from './event-policy.ts';
import { findDispatcher } from './staff.ts';
import { takeStep, type StepRequest } from './take-step.ts';
import { tierAbove } from './tiers.ts';

export type ActionRequest = StepRequest & { readonly action: EventAction['action'] };

/** Takes the step that somebody asks for. Throws HT5003, HT5008 when the lifecycle forbids it, HT5004 when a part is missing. */
export async function actOnEvent(
  unit: Unit,
  id: string,
  request: ActionRequest,
  policy: EventPolicy,
): Promise<{ event: Event; action: EventAction }> {
  const stored = await lockRecord(unit.database, 'Event', id);
  if (stored === undefined) throw new HutongError('HT5003');
  const event = stored as unknown as Event;
  const transition = chooseTransition(event, request, policy);
  const missing = (transition.requires ?? []).filter((name) => request[name] === undefined);
  if (missing.length > 0)
    throw new HutongError('HT5004', {
      facts: { issues: missing.map((name) => createIssue('HT1001', `/${name}`)) },
    });
  refuseForeignReason(event, transition, request);
  return takeStep(unit, event, transition, await withDispatcher(unit, event, request), policy);
}

function chooseTransition(
  event: Event,
  { action, role }: ActionRequest,
  { lifecycle: obeyed }: EventPolicy,
): Transition {
  const allowed = findTransition(event.state, action, role);
  if (allowed !== undefined) return allowed;
  const any = lifecycle.find((step) => step.action === action);
  if (!obeyed() && any !== undefined) return any;
  const allowedNow = allowedActions(event.state, role);
  throw new HutongError('HT5008', {
    message: {
      zh: `状态 ${event.state} 下角色 ${role} 不能执行 ${action}，可执行：${allowedNow.join('、') || '无'}`,
      en: `In state ${event.state} role ${role} cannot ${action}; it can: ${allowedNow.join(', ') || 'nothing'}`,
    },
    facts: { state: event.state, allowedActions: allowedNow },
  });
}

async function withDispatcher(unit: Unit, event: Event, request: ActionRequest): Promise<StepRequest> {
  if (request.action !== 'escalate' || request.assignee !== undefined) return request;
  const tier = request.tier ?? tierAbove(event.tier);
  return { ...request, tier, assignee: await findDispatcher(unit, event, tier) };
}

/** Refuses a reason of closing that the state after the step does not know. */
function refuseForeignReason(event: Event, { to }: Transition, { closingReason }: ActionRequest): void {
  if (closingReason === undefined) return;
  const state = to === 'same' ? event.state : to;
  const found = closingReasonOfState.check({ closingReason, state }, {});
  if (found === undefined) return;
  throw new HutongError('HT5004', {
    facts: {
      issues: [
        createIssue('HT1012', '/closingReason', {
          zh: `“${closingReason}”${found.rule.zh}`,
          en: `"${closingReason}" ${found.rule.en}`,
        }),
      ],
    },
  });
}

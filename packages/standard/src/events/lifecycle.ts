import type { CodeOf } from '../codes/code-of.ts';
import type { EventPhase } from './event-kind.ts';

/** State of an event, a code of `ht-event-state`. */
export type EventState = CodeOf<'ht-event-state'>;
/** What is done with an event, a code of `ht-event-action`. */
export type EventActionCode = CodeOf<'ht-event-action'>;
/** Role of whoever acts, a code of `ht-staff-role`. */
export type StaffRole = CodeOf<'ht-staff-role'>;

/** One allowed step of the lifecycle. */
export interface Transition {
  readonly action: EventActionCode;
  readonly from: readonly EventState[];
  /** `same`: the state stays. */
  readonly to: EventState | 'same';
  readonly roles: readonly StaffRole[];
  /** Phase whose time limit this step meets. */
  readonly meets?: EventPhase;
  /** Phase whose time limit starts with this step. */
  readonly starts?: EventPhase;
  /** What the request must carry. */
  readonly requires?: readonly ('assignee' | 'note' | 'grade' | 'tier')[];
}

const open = ['reported', 'accepted', 'dispatched', 'handling', 'handled', 'verifying'] as const;
const dispatchers: readonly StaffRole[] = [
  'grid-leader',
  'community-worker',
  'street-dispatcher',
  'district-dispatcher',
  'system',
];
const handlers: readonly StaffRole[] = [
  'grid-worker',
  'community-worker',
  'property-staff',
  'fire-officer',
  'police-officer',
  'volunteer',
  'street-official',
  'enforcement-officer',
];
const verifiers: readonly StaffRole[] = ['verifier', 'grid-leader', 'street-dispatcher', 'district-dispatcher'];

/**
 * The lifecycle of an event as data: report → accept → grade → dispatch → take → handle → feedback → verify → close → evaluate,
 * with return, transfer, consult, supervise, suspend, merge, reopen and escalate. "Closed, not solved" is an honest end.
 */
export const lifecycle: readonly Transition[] = [
  { action: 'accept', from: ['reported'], to: 'accepted', roles: dispatchers, meets: 'accept', starts: 'dispatch' },
  { action: 'reject', from: ['reported'], to: 'rejected', roles: dispatchers, meets: 'accept', requires: ['note'] },
  {
    action: 'grade',
    from: ['reported', 'accepted', 'dispatched', 'handling'],
    to: 'same',
    roles: dispatchers,
    requires: ['grade'],
  },
  {
    action: 'dispatch',
    from: ['accepted', 'dispatched'],
    to: 'dispatched',
    roles: dispatchers,
    meets: 'dispatch',
    starts: 'handle',
    requires: ['assignee'],
  },
  { action: 'take', from: ['dispatched'], to: 'handling', roles: handlers },
  {
    action: 'return',
    from: ['dispatched', 'handling'],
    to: 'accepted',
    roles: handlers,
    starts: 'dispatch',
    requires: ['note'],
  },
  { action: 'handle', from: ['handling'], to: 'same', roles: handlers, requires: ['note'] },
  {
    action: 'feedback',
    from: ['handling'],
    to: 'handled',
    roles: handlers,
    meets: 'handle',
    starts: 'verify',
    requires: ['note'],
  },
  { action: 'verify', from: ['handled'], to: 'verifying', roles: verifiers },
  {
    action: 'return',
    from: ['handled', 'verifying'],
    to: 'handling',
    roles: verifiers,
    starts: 'handle',
    requires: ['note'],
  },
  { action: 'close', from: ['handled', 'verifying'], to: 'closed', roles: verifiers, meets: 'verify' },
  {
    action: 'close-unsolved',
    from: ['accepted', 'dispatched', 'handling', 'handled', 'verifying'],
    to: 'closed-unsolved',
    roles: verifiers,
    meets: 'verify',
    requires: ['note'],
  },
  {
    action: 'evaluate',
    from: ['closed', 'closed-unsolved'],
    to: 'same',
    roles: [...verifiers, 'community-worker'],
    requires: ['note'],
  },
  { action: 'transfer', from: open, to: 'reported', roles: dispatchers, starts: 'accept', requires: ['note', 'tier'] },
  { action: 'consult', from: open, to: 'same', roles: [...dispatchers, ...handlers], requires: ['note'] },
  {
    action: 'supervise',
    from: open,
    to: 'same',
    roles: ['street-dispatcher', 'district-dispatcher'],
    requires: ['note'],
  },
  {
    action: 'suspend',
    from: ['accepted', 'dispatched', 'handling'],
    to: 'suspended',
    roles: dispatchers,
    requires: ['note'],
  },
  { action: 'resume', from: ['suspended'], to: 'accepted', roles: dispatchers, starts: 'dispatch' },
  {
    action: 'merge',
    from: ['reported', 'accepted', 'dispatched'],
    to: 'merged',
    roles: dispatchers,
    requires: ['note'],
  },
  {
    action: 'reopen',
    from: ['closed', 'closed-unsolved', 'rejected'],
    to: 'accepted',
    roles: verifiers,
    starts: 'dispatch',
    requires: ['note'],
  },
  { action: 'escalate', from: open, to: 'same', roles: ['system', 'grid-leader', 'street-dispatcher'] },
  {
    action: 'comment',
    from: [...open, 'suspended', 'closed', 'closed-unsolved', 'rejected', 'merged'],
    to: 'same',
    roles: [...new Set([...dispatchers, ...handlers, ...verifiers])],
    requires: ['note'],
  },
];

/** The step that an action by a role takes from a state, or undefined when the lifecycle forbids it. */
export const findTransition = (state: EventState, action: string, role: string): Transition | undefined =>
  lifecycle.find(
    (step) => step.action === action && step.from.includes(state) && (step.roles as readonly string[]).includes(role),
  );

/** Actions that a role can take from a state. */
export const allowedActions = (state: EventState, role: string): EventActionCode[] => [
  ...new Set(
    lifecycle
      .filter((step) => step.from.includes(state) && (step.roles as readonly string[]).includes(role))
      .map(({ action }) => action),
  ),
];

/** States in which an event ends. */
export const finalStates: readonly EventState[] = ['closed', 'closed-unsolved', 'rejected', 'merged'];

/** Whether nothing more happens to an event in this state unless it is reopened. */
export const isFinalState = (state: EventState): boolean => finalStates.includes(state);

import {
  dueTime,
  formatDateTime,
  type Event,
  type EventKind,
  type EventPhase,
  type Transition,
  instantOf,
} from '@hutong/standard';
import type { Timer } from '../store/timer-store.ts';
import type { Unit } from '../unit-of-work.ts';
import type { EventPolicy } from './event-policy.ts';

export const limitTimerKind = 'time-limit';

type Limit = NonNullable<Event['limits']>[number];

const isRunning = ({ metAt, missed }: Limit): boolean => metAt === undefined && missed !== true;

const timerId = (event: string, { phase, dueAt }: Limit): string => `limit:${event}:${phase}:${dueAt}`;

/** When the limit of a phase that starts now ends, or undefined when the kind of event has none. */
function limitEnd(kind: EventKind | undefined, phase: EventPhase, start: number): number | undefined {
  const duration = kind?.limits[phase];
  if (kind === undefined || duration === undefined) return undefined;
  return dueTime(start, duration, kind.calendar);
}

const limitTimer = (event: string, limit: Limit): Timer => ({
  id: timerId(event, limit),
  dueAt: instantOf(limit.dueAt),
  kind: limitTimerKind,
  payload: { event, phase: limit.phase, dueAt: limit.dueAt },
});

/** The limits of an event after a step of its lifecycle; timers follow. */
export function moveLimits(
  unit: Unit,
  event: Event,
  { meets, starts }: Pick<Transition, 'meets' | 'starts'>,
  { stopsClock, eventKind }: { readonly stopsClock: boolean } & Pick<EventPolicy, 'eventKind'>,
): Limit[] {
  const limits: Limit[] = [];
  for (const limit of event.limits ?? []) {
    if (isRunning(limit)) unit.cancel(timerId(event.id, limit));
    const meetsThis = limit.phase === meets && limit.metAt === undefined;
    if (meetsThis) limits.push({ ...limit, metAt: formatDateTime(unit.now) });
    // A phase that was left before its time (sent back, suspended) no longer has a limit to meet.
    else if (!isRunning(limit) || !(starts !== undefined || stopsClock)) limits.push(limit);
  }
  for (const limit of limits) if (isRunning(limit)) unit.arm(limitTimer(event.id, limit));
  return starts === undefined ? limits : [...limits, ...startLimit(unit, event, eventKind(event.kind), starts)];
}

function startLimit(unit: Unit, event: Event, kind: EventKind | undefined, phase: EventPhase): Limit[] {
  const due = limitEnd(kind, phase, unit.now);
  if (due === undefined) return [];
  const limit: Limit = { phase, dueAt: formatDateTime(due) };
  unit.arm(limitTimer(event.id, limit));
  return [limit];
}

/** Marks a limit as missed; undefined when it was met or has gone. */
export function missLimit(event: Event, timer: Timer): Event | undefined {
  const { phase, dueAt } = timer.payload;
  const index = (event.limits ?? []).findIndex(
    (limit) => limit.phase === phase && limit.dueAt === dueAt && isRunning(limit),
  );
  if (index === -1) return undefined;
  const limits = (event.limits ?? []).map((limit, at) => (at === index ? { ...limit, missed: true } : limit));
  return { ...event, limits };
}

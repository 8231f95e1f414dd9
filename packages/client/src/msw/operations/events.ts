import type { ProblemIssue } from '@hutong/contract';
import {
  dueTime,
  errorCodes,
  findEventKind,
  findTransition,
  formatDateTime,
  formatUrn,
  HutongError,
  isFinalState,
  nationalCode,
  specVersion,
  type Event,
  type EventAction,
  type EventPhase,
  type Warning,
} from '@hutong/standard';
import type { MockHandlers } from '../mock-handler.ts';
import type { MockState, StoredRecord } from '../mock-state.ts';
import { pageOf } from '../paging.ts';
import { isVisible, showTo } from '../show-to.ts';

const system = 'mock-platform';

/** Filters by those members that the query names. */
const matching = <Kept extends StoredRecord>(
  records: readonly Kept[],
  query: object,
  names: readonly string[],
): Kept[] => {
  const wanted = query as Readonly<Record<string, unknown>>;
  const fits = (name: string, value: unknown): boolean =>
    // A national kind includes the local ones below it.
    value === wanted[name] || (name === 'kind' && typeof value === 'string' && nationalCode(value) === wanted[name]);
  return records.filter((record) => names.every((name) => wanted[name] === undefined || fits(name, record[name])));
};

// The door lets only whole records of these types in.
const warningsOf = (state: MockState) => state.recordsOf('Warning') as (StoredRecord & Warning)[];
const eventsOf = (state: MockState) => state.recordsOf('Event') as (StoredRecord & Event)[];
const actionsOf = (state: MockState) => state.recordsOf('EventAction') as (StoredRecord & EventAction)[];

const findEvent = (state: MockState, id: string): Event => {
  const record = state.records.get(id);
  if (record?.type !== 'Event') throw new HutongError('HT5003');
  return record as unknown as Event;
};

const recordAction = (
  state: MockState,
  event: Event,
  facts: Pick<EventAction, 'action' | 'actor' | 'role' | 'to'> & Partial<EventAction>,
): EventAction => {
  const action: EventAction = {
    id: formatUrn('EventAction', system, state.next()),
    type: 'EventAction',
    specVersion,
    division: event.division,
    provenance: { system, recordedAt: state.time() },
    event: event.id,
    at: state.time(),
    ...facts,
  };
  state.save(action);
  return action;
};

const startLimit = (state: MockState, kind: string, phase: EventPhase): NonNullable<Event['limits']> => {
  const { limits, calendar = 'natural' } = findEventKind(kind) ?? {};
  const limit = limits?.[phase];
  return limit === undefined ? [] : [{ phase, dueAt: formatDateTime(dueTime(state.now, limit, calendar)) }];
};

const given = <Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never;

const missing = (names: readonly string[]): HutongError => {
  const { title, fix } = errorCodes.HT1001;
  const issues: ProblemIssue[] = names.map((name) => ({
    code: 'HT1001',
    pointer: `/${name}`,
    message: title,
    fix,
    in: 'body',
  }));
  return new HutongError('HT5004', { facts: { issues } });
};

/** Warnings and events; the lifecycle is that of the standard. A time limit that passes has no effect. */
export const eventHandlers: Pick<
  MockHandlers,
  'listWarnings' | 'listEvents' | 'getEvent' | 'reportEvent' | 'actOnEvent'
> = {
  listWarnings({ state, caller, query }) {
    const { items, ...rest } = pageOf(
      'warnings',
      matching(warningsOf(state), query, ['kind', 'device']).filter((record) => isVisible(caller, record)),
      query,
    );
    return { items: items.map((record) => showTo(caller, record)), ...rest };
  },
  listEvents({ state, caller, query }) {
    const found = matching(eventsOf(state), query, ['kind', 'state', 'tier', 'assignee']).filter((record) =>
      isVisible(caller, record),
    );
    const { items, ...rest } = pageOf('events', found, query);
    return { items: items.map((record) => showTo(caller, record)), ...rest };
  },
  getEvent({ state, caller, parameters }) {
    const event = findEvent(state, parameters.id);
    if (!isVisible(caller, event)) throw new HutongError('HT5003');
    const actions = matching(actionsOf(state), { event: event.id }, ['event']).filter((action) =>
      isVisible(caller, action),
    );
    return { event: showTo(caller, event), actions: actions.map((action) => showTo(caller, action)) };
  },
  reportEvent({ state, caller, body }) {
    const { reporter, grade, ...facts } = body;
    const kind = findEventKind(body.kind);
    const limits = startLimit(state, body.kind, 'accept');
    const event = {
      id: formatUrn('Event', system, state.next()),
      type: 'Event' as const,
      specVersion,
      provenance: { system, recordedAt: state.time() },
      ...given(facts),
      grade: grade ?? ((kind?.grade ?? '04') as Event['grade']),
      state: 'reported' as const,
      tier: (kind?.tier ?? 'community') as Event['tier'],
      reportedAt: state.time(),
      ...(limits.length === 0 ? {} : { limits }),
    } as Event;
    state.save(event);
    recordAction(state, event, { action: 'report', actor: reporter, role: 'grid-worker', to: 'reported' });
    return showTo(caller, event);
  },
  actOnEvent({ state, caller, parameters, body }) {
    const event = findEvent(state, parameters.id);
    const { action, actor, role, note, assignee, grade, tier } = body;
    const step = findTransition(event.state, action, role);
    if (step === undefined) throw new HutongError('HT5008');
    const absent = (step.requires ?? []).filter((name) => body[name] === undefined);
    if (absent.length > 0) throw missing(absent);
    const to = step.to === 'same' ? event.state : step.to;
    const met = (event.limits ?? []).map((limit) =>
      limit.phase === step.meets && limit.metAt === undefined ? { ...limit, metAt: state.time() } : limit,
    );
    const started = step.starts === undefined ? [] : startLimit(state, event.kind, step.starts);
    const moved: Event = {
      ...event,
      ...given({
        grade: action === 'grade' ? grade : undefined,
        assignee: action === 'dispatch' ? assignee : undefined,
      }),
      ...given({ tier: action === 'transfer' || action === 'escalate' ? tier : undefined }),
      ...(isFinalState(to) ? { closedAt: event.closedAt ?? state.time() } : {}),
      state: to,
      limits: [...met, ...started],
    };
    state.save(moved);
    const taken = recordAction(state, moved, {
      action,
      actor,
      role,
      from: event.state,
      to,
      ...given({ note, assignee }),
    });
    return { event: showTo(caller, moved), action: showTo(caller, taken) };
  },
};

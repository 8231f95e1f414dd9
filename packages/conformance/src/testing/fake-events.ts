import { cloudEventTypes } from '@hutong/contract';
import {
  codeLists,
  eventTriggers,
  findEventKind,
  findTransition,
  formatDateTime,
  HutongError,
  isFinalState,
  parseDuration,
  type EventPhase,
  type EventTrigger,
  type Transition,
} from '@hutong/standard';
import { announce, issue, type FakeAction, type FakeEvent, type FakeRecord, type FakeState } from './fake-state.ts';

const tiers = codeLists['ht-governance-tier'].entries.map(({ code }) => code);

export interface FakeActionRequest {
  readonly action: string;
  readonly actor: string;
  readonly role: string;
  readonly note?: string | undefined;
  readonly assignee?: string | undefined;
  readonly grade?: string | undefined;
  readonly tier?: string | undefined;
}

const limitOf = (state: FakeState, kind: string, phase: EventPhase | undefined) => {
  const duration = phase === undefined ? undefined : findEventKind(kind)?.limits[phase];
  if (phase === undefined || duration === undefined || state.lies.has('no-time-limits')) return [];
  return [{ phase, dueAt: formatDateTime(state.now + parseDuration(duration)) }];
};

const save = (state: FakeState, event: FakeEvent): FakeEvent => {
  state.events.set(event.id, event);
  announce(state, cloudEventTypes.event, event);
  return event;
};

const record = (
  state: FakeState,
  event: FakeEvent,
  request: FakeActionRequest,
  from: string,
  to: string,
): FakeAction => {
  const { action, actor, role, note, assignee } = request;
  const taken = {
    ...issue(state, 'EventAction', event.division),
    event: event.id,
    action,
    from,
    to,
    at: formatDateTime(state.now),
    actor,
    role,
    ...(note === undefined ? {} : { note }),
    ...(assignee === undefined ? {} : { assignee }),
  } as FakeAction;
  if (!state.lies.has('actions-missing')) state.actions.push(taken);
  return taken;
};

/** Opens an event in the state reported, with the time limit of its acceptance. */
export function openEvent(state: FakeState, report: Readonly<Record<string, unknown>>): FakeEvent {
  const kind = findEventKind(String(report['kind']));
  const { reporter: _, grade, ...own } = report;
  return save(state, {
    ...issue(state, 'Event', String(report['division'])),
    grade: state.lies.has('grade-ignored') ? '01' : (grade ?? kind?.grade),
    state: 'reported',
    tier: kind?.tier,
    reportedAt: formatDateTime(state.now),
    limits: limitOf(state, String(report['kind']), 'accept'),
    ...own,
  } as FakeEvent);
}

const checkParts = (state: FakeState, step: Transition, request: FakeActionRequest): void => {
  const missing = step.requires?.find((part) => request[part] === undefined);
  if (missing !== undefined && !state.lies.has('needs-ignored'))
    throw new HutongError('HT5004', { pointer: `/${missing}` });
};

/** Takes one action of the lifecycle. Throws HT5008 for one that the lifecycle forbids. */
export function takeAction(
  state: FakeState,
  id: string,
  request: FakeActionRequest,
): { event: FakeEvent; action: FakeAction } {
  const event = state.events.get(id);
  if (event === undefined) throw new HutongError('HT5003');
  const found = findTransition(event.state, request.action, request.role);
  const lawless: Transition = { action: 'comment', from: [], to: 'same', roles: [] };
  const step = found ?? (state.lies.has('lifecycle-ignored') ? lawless : undefined);
  if (step === undefined) throw new HutongError('HT5008');
  checkParts(state, step, request);
  const to = step.to === 'same' || state.lies.has('stuck-state') ? event.state : step.to;
  const metAt = formatDateTime(state.now);
  const limits = (event.limits ?? []).map((limit) =>
    limit.phase === step.meets && !state.lies.has('met-not-recorded') ? { ...limit, metAt } : limit,
  );
  const after = save(state, {
    ...event,
    state: to,
    limits: [...limits, ...limitOf(state, event.kind, step.starts)],
    ...(request.assignee === undefined ? {} : { assignee: request.assignee }),
    ...(to === 'closed' ? { closedAt: metAt } : {}),
  });
  return { event: after, action: record(state, after, request, event.state, to) };
}

const bySystem = { actor: 'platform', role: 'system' } as const;

/** Marks passed limits and moves their events up by one tier. */
export function escalateOverdue(state: FakeState): void {
  if (state.lies.has('no-escalation')) return;
  for (const event of state.events.values()) {
    const overdue = (event.limits ?? []).filter(
      ({ dueAt, metAt, missed }) => metAt === undefined && missed !== true && Date.parse(dueAt) <= state.now,
    );
    if (overdue.length === 0 || isFinalState(event.state)) continue;
    const tier = tiers[tiers.indexOf(event.tier) + 1] ?? event.tier;
    const limits = event.limits?.map((limit) => (overdue.includes(limit) ? { ...limit, missed: true } : limit));
    const after = save(state, { ...event, tier, limits });
    record(state, after, { action: 'escalate', ...bySystem }, event.state, event.state);
  }
}

const raise = (state: FakeState, trigger: EventTrigger, device: FakeRecord, observation: FakeRecord): void => {
  const open = state.warnings.some((each) => each['device'] === device.id && each['kind'] === trigger.kind);
  if (state.lies.has('no-warning') || (open && !state.lies.has('warnings-multiply'))) return;
  const kind = findEventKind(trigger.kind);
  const grid = state.records.get(String(device['grid']));
  const shared = { kind: trigger.kind, device: device.id, headline: trigger.title.zh };
  const event = openEvent(state, { ...shared, division: device['division'], source: 'warning' });
  state.warnings.push({
    ...issue(state, 'Warning', String(device['division'])),
    ...shared,
    grade: kind?.grade,
    status: 'active',
    rule: trigger.id,
    issuedAt: formatDateTime(state.now),
    evidence: [observation.id],
    event: event.id,
  });
  if (state.lies.has('not-dispatched')) return;
  const staff = (grid?.['staff'] ?? []) as readonly { staffId: string; role: string }[];
  const assignee = staff.find(({ role }) => role === kind?.role)?.staffId;
  takeAction(state, event.id, { action: 'accept', ...bySystem });
  if (assignee !== undefined) takeAction(state, event.id, { action: 'dispatch', ...bySystem, assignee });
};

/** Raises what a reading triggers at once. */
export function evaluateReading(state: FakeState, observation: FakeRecord): void {
  const device = state.records.get(String(observation['device']));
  if (device === undefined) return;
  for (const trigger of eventTriggers)
    if (
      trigger.condition === 'is' &&
      trigger.property === observation['property'] &&
      trigger.value === observation['value'] &&
      trigger.deviceKinds.includes(String(device['kind']))
    )
      raise(state, trigger, device, observation);
}

/** Raises what has stayed away for too long. */
export function evaluateAbsence(state: FakeState): void {
  if (state.lies.has('no-absence')) return;
  for (const trigger of eventTriggers.filter(({ condition }) => condition === 'absent'))
    for (const reading of state.latest.values()) {
      const device = state.records.get(String(reading['device']));
      const matches =
        reading['property'] === trigger.property && trigger.deviceKinds.includes(String(device?.['kind']));
      const dueAt = Date.parse(String(reading['observedAt'])) + parseDuration(trigger.within ?? 'PT0S');
      if (matches && device !== undefined && dueAt <= state.now) raise(state, trigger, device, reading);
    }
}

import { type EventTrigger, type Observation, instantOf } from '@hutong/standard';
import { findRecords } from '../store/record-store.ts';
import type { Unit } from '../unit-of-work.ts';
import { absenceTimer } from './absence.ts';
import { findNeighbours, lockDevices, type Neighbours } from './neighbours.ts';
import { raiseWarning, type WarningPolicy } from './raise-warning.ts';
import { appliesToDevice, isUsable, matchesTrigger, triggersOf } from './trigger-condition.ts';
import { findWindowMeans, windowOf } from './window-means.ts';

interface Candidate {
  readonly observation: Observation;
  readonly trigger: EventTrigger;
}

/**
 * Judges readings that were stored for the first time, in the unit of work that stored them: exactly once each.
 * A warning is raised where a condition begins to hold in the series of a device, however late its readings arrive.
 */
export async function evaluateObservations(
  unit: Unit,
  observations: readonly Observation[],
  policy: WarningPolicy,
): Promise<void> {
  const candidates = observations
    .filter(({ quality }) => isUsable(quality))
    .flatMap((observation) =>
      triggersOf(observation.property)
        // A mean can begin to exceed by an old reading that leaves the window, whatever the new one says.
        .filter((trigger) => windowOf(trigger) !== undefined || matchesTrigger(trigger, observation.value))
        .map((trigger) => ({ observation, trigger })),
    )
    .sort((a, b) => instantOf(a.observation.observedAt) - instantOf(b.observation.observedAt));
  if (candidates.length === 0) return;
  const devices = await findRecords(unit.database, [
    ...new Set(candidates.map(({ observation }) => observation.device)),
  ]);
  const applicable = candidates.filter(({ observation, trigger }) =>
    appliesToDevice(trigger, devices.get(observation.device)?.['kind']),
  );
  for (const { observation, trigger } of applicable)
    if (trigger.condition === 'absent') unit.arm(absenceTimer(trigger, observation));
  const beginning = await findBeginnings(unit, applicable, observations);
  for (const { observation, trigger } of beginning) {
    const device = devices.get(observation.device);
    await raiseWarning(unit, { trigger, observation, device, occurredAt: observation.observedAt }, policy);
  }
}

async function findBeginnings(
  unit: Unit,
  candidates: readonly Candidate[],
  fresh: readonly Observation[],
): Promise<Candidate[]> {
  const judged = candidates.filter(({ trigger }) => trigger.condition !== 'absent');
  if (judged.length === 0) return [];
  await lockDevices(
    unit.database,
    judged.map(({ observation }) => observation.device),
  );
  const neighbours = await findNeighbours(
    unit.database,
    [...new Set(judged.map(({ observation }) => observation.id))],
    fresh.map(({ id }) => id),
  );
  const windowed = await findWindowedBeginnings(unit, judged);
  return judged.filter((candidate) => {
    const { observation, trigger } = candidate;
    if (windowOf(trigger) !== undefined) return windowed.has(candidate);
    const found = neighbours.get(observation.id);
    if (found === undefined || matchesTrigger(trigger, found.before)) return false;
    // What was known to follow has raised already, unless the condition ended in between.
    return !matchesTrigger(trigger, found.after) || endsBetween(fresh, observation, trigger, found);
  });
}

/** Readings at which the mean of the window begins to meet the condition. */
async function findWindowedBeginnings(unit: Unit, judged: readonly Candidate[]): Promise<Set<Candidate>> {
  const beginning = new Set<Candidate>();
  for (const [window, candidates] of Map.groupBy(judged, ({ trigger }) => windowOf(trigger))) {
    if (window === undefined) continue;
    const ids = [...new Set(candidates.map(({ observation }) => observation.id))];
    const means = await findWindowMeans(unit.database, ids, window);
    for (const candidate of candidates) {
      const { now, before } = means.get(candidate.observation.id) ?? {};
      if (matchesTrigger(candidate.trigger, now) && !matchesTrigger(candidate.trigger, before))
        beginning.add(candidate);
    }
  }
  return beginning;
}

const endsBetween = (
  fresh: readonly Observation[],
  { device, property, component }: Observation,
  trigger: EventTrigger,
  { observedAt, until }: Neighbours,
): boolean =>
  fresh.some((other) => {
    const sameSeries = other.device === device && other.property === property && other.component === component;
    if (!sameSeries || !isUsable(other.quality) || matchesTrigger(trigger, other.value)) return false;
    const at = instantOf(other.observedAt);
    return at > observedAt && at < until;
  });

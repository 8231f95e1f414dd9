import {
  eventTriggers,
  formatDateTime,
  parseDuration,
  type EventTrigger,
  type Observation,
  instantOf,
} from '@hutong/standard';
import { sql } from 'kysely';
import { findRecords } from '../store/record-store.ts';
import type { StoredContent } from '../store/tables.ts';
import type { Timer } from '../store/timer-store.ts';
import type { Unit } from '../unit-of-work.ts';
import { raiseWarning, type WarningPolicy } from './raise-warning.ts';
import { appliesToDevice, unusableQualities } from './trigger-condition.ts';

export const absenceTimerKind = 'absence';

const periodOf = ({ within = 'PT0S' }: EventTrigger): number => parseDuration(within);

/** Waits for the next matching reading; each one moves the same timer on. */
export const absenceTimer = (trigger: EventTrigger, { device, observedAt }: Observation): Timer => ({
  id: `absence:${trigger.id}:${device}`,
  dueAt: instantOf(observedAt) + periodOf(trigger),
  kind: absenceTimerKind,
  payload: { trigger: trigger.id, device },
});

/** Raises the warning of an absence that has lasted long enough; the next matching reading arms the timer again. */
export async function handleAbsence(unit: Unit, timer: Timer, policy: WarningPolicy): Promise<void> {
  const trigger = eventTriggers.find(({ id }) => id === timer.payload['trigger']);
  if (trigger === undefined) return;
  const deviceId = String(timer.payload['device']);
  const last = await lastMatching(unit, trigger, deviceId);
  if (last === undefined) return;
  const dueAt = last.observedAt + periodOf(trigger);
  if (dueAt > unit.now) return unit.arm({ ...timer, dueAt });
  const device = (await findRecords(unit.database, [deviceId])).get(deviceId);
  if (!appliesToDevice(trigger, device?.['kind']) || !(await isWatched(unit, trigger, device))) return;
  const observation = last.content as unknown as Observation;
  await raiseWarning(unit, { trigger, observation, device, occurredAt: formatDateTime(dueAt) }, policy);
}

async function lastMatching(
  unit: Unit,
  trigger: EventTrigger,
  device: string,
): Promise<{ observedAt: number; content: StoredContent } | undefined> {
  const row = await unit.database
    .selectFrom('observations')
    .select(['observed_at', 'content'])
    .where('device', '=', device)
    .where('property', '=', trigger.property)
    .where(sql`content->'value'`, '=', sql`${JSON.stringify(trigger.value)}::jsonb`)
    .where(sql<string>`content->>'quality'`, 'not in', [...unusableQualities])
    .orderBy('observed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { observedAt: row.observed_at, content: row.content };
}

async function isWatched(unit: Unit, trigger: EventTrigger, device: StoredContent | undefined): Promise<boolean> {
  if (trigger.watch === undefined) return true;
  const person = device?.['watches'];
  if (typeof person !== 'string') return false;
  return (await findRecords(unit.database, [person])).get(person)?.['livesAlone'] === true;
}

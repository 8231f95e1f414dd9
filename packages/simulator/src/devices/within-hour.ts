import type { ActiveIncident, Hour } from './device-kind.ts';

const minute = 60_000;
const second = 1000;

/** A whole second of the hour. */
export const momentOf = (hour: Hour, fraction: number): number =>
  hour.start + Math.floor((fraction * (hour.end - hour.start)) / second) * second;

/** The incident of a name that overlaps the hour. */
export const incidentOf = (hour: Hour, name: string): ActiveIncident | undefined =>
  hour.incidents.find((incident) => incident.name === name);

/** The minutes of the hour that lie in the incident, counted from its beginning. */
export function minutesOf(hour: Hour, incident: ActiveIncident): number[] {
  const moments: number[] = [];
  const first = Math.max(0, Math.ceil((hour.start - incident.from) / minute));
  for (let at = incident.from + first * minute; at < Math.min(hour.end, incident.until); at += minute) moments.push(at);
  return moments;
}

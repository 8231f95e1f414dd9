import { localId, type MappingContext } from '@hutong/adapter-kit';
import { formatUrn, specVersion, type PatrolTrack } from '@hutong/standard';
import type { Location } from '../messages/location.ts';
import { statusFacts } from './status-facts.ts';

/** A location with a fix, a place on Earth and a time. */
export const isPlaced = (location: Location): location is Location & { readonly time: string } =>
  statusFacts(location.status).fixed &&
  typeof location.time === 'string' &&
  Math.abs(location.latitude) <= 90 &&
  Math.abs(location.longitude) <= 180;

/**
 * The locations of a terminal as the track of the staff member who carries or drives it: points in order of time, one
 * for each second. Undefined without a staff member or a placed location. Coordinates are those of the receiver (WGS 84).
 */
export function patrolTrackOf(
  address: string,
  locations: readonly Location[],
  context: MappingContext,
): PatrolTrack | undefined {
  const staffMember = context.staffOf?.(address);
  if (staffMember === undefined) return undefined;
  const points = [
    ...new Map(
      locations.filter(isPlaced).map(({ time, longitude, latitude }) => [time, { at: time, longitude, latitude }]),
    ).values(),
  ].sort((left, right) => (left.at < right.at ? -1 : 1));
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const start = first.at.slice(0, 19).replace(/\D/g, '');
  return {
    id: formatUrn('PatrolTrack', context.system, localId(`jt808-${address}-${start}`)),
    type: 'PatrolTrack',
    specVersion,
    division: context.division,
    provenance: { system: context.system, channel: 'jt808' },
    ...(context.simulated ? { simulated: true } : {}),
    staffMember,
    startedAt: first.at,
    endedAt: last.at,
    crs: 'WGS84',
    points: points.slice(0, 10_000),
  };
}

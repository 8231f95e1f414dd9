import gcoord from 'gcoord';
import type { RuleParameterValues } from '../../../rules/rule-parameters.ts';
import type { Positioned } from '../../positioned.ts';

// The library's types are those of its ESM build; Node loads the other one.
const library = gcoord as unknown as typeof gcoord.default;

const metresPerDegree = 111_320;

const metresBetween = (one: Positioned, other: Positioned): number => {
  const north = (one.latitude - other.latitude) * metresPerDegree;
  const east = (one.longitude - other.longitude) * metresPerDegree * Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
};

const isEarth = ({ crs }: Positioned): boolean => crs === 'WGS84' || crs === 'CGCS2000';

const shifted = (point: Positioned): Positioned => {
  const [longitude, latitude] = library.transform<[number, number]>(
    [point.longitude, point.latitude],
    library.WGS84,
    library.GCJ02,
  );
  return { ...point, longitude, latitude };
};

/**
 * Whether a position that says it is on the earth is where the GCJ-02 form of another position of the same place is. The shift
 * is some hundreds of metres; a place within a building is known to some tens.
 */
export const looksLikeGcj02 = (
  suspect: Positioned,
  trusted: Positioned,
  { leastShift, mostOff }: RuleParameterValues['HT2019'],
): boolean =>
  isEarth(suspect) &&
  isEarth(trusted) &&
  metresBetween(suspect, trusted) > leastShift &&
  metresBetween(suspect, shifted(trusted)) < mostOff;

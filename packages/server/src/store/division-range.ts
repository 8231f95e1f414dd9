import { divisionLevelOf, divisionLevels } from '@hutong/standard';

/** First and last code of what lies inside a division, itself included. */
export function divisionRange(division: string): [first: string, last: string] {
  const level = divisionLevelOf(division);
  const digits = divisionLevels.find((candidate) => candidate.level === level)?.digits ?? 12;
  return [division, division.slice(0, digits).padEnd(12, '9')];
}

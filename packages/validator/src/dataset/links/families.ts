import { areaFamily } from './families/area.ts';
import { ballotSecrecyFamily } from './families/ballot-secrecy.ts';
import { divisionFamily } from './families/division.ts';
import { lifecycleFamily } from './families/lifecycle.ts';
import { likenessFamily } from './families/likeness.ts';
import { matchKeyFamily } from './families/match-key.ts';
import { occupancyFamily } from './families/occupancy.ts';
import { parentFamily } from './families/parent.ts';
import { seriesFamily } from './families/series.ts';
import { sightingFamily } from './families/sighting.ts';
import { timeLimitFamily } from './families/time-limit.ts';
import { timeOrderFamily } from './families/time-order.ts';
import type { LinkFamily, LinkSource } from './link-family.ts';

/** Every family of checks; its number is its place, which rows carry. */
export const linkFamilies: readonly LinkFamily[] = [
  parentFamily,
  divisionFamily,
  areaFamily,
  likenessFamily,
  timeOrderFamily,
  lifecycleFamily,
  timeLimitFamily,
  occupancyFamily,
  seriesFamily,
  sightingFamily,
  matchKeyFamily,
  ballotSecrecyFamily,
];

/** A source with the number of its family. */
export type NumberedSource = LinkSource & { readonly family: number };

const byType = new Map<string, readonly NumberedSource[]>();

/** What all families want of the records of a type. */
export function linkSourcesOf(type: string): readonly NumberedSource[] {
  let sources = byType.get(type);
  if (sources === undefined) {
    sources = linkFamilies.flatMap(({ sourceOf }, family) => {
      const source = sourceOf(type);
      return source === undefined ? [] : [{ ...source, family }];
    });
    byType.set(type, sources);
  }
  return sources;
}

/** The fields of a type that some family looks at. */
export const linkFieldsOf = (type: string): string[] => [
  ...new Set(linkSourcesOf(type).flatMap(({ fields }) => fields)),
];

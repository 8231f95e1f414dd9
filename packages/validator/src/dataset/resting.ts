import { referenceSite, typeNames } from '../scan/sites.ts';
import { entityTraits, targetsOf } from './entity-traits.ts';
import { linkFamilies, linkSourcesOf } from './links/families.ts';
import { restOfSite } from './rows/resting-numbers.ts';

/** What takes no rows of scanned records until the entity types that have come give it something to compare. */
export interface Resting {
  readonly isNeeded: (types: ReadonlySet<string>) => boolean;
  /** Whether records of a type have anything for it. */
  readonly concerns: (type: string) => boolean;
}

const families: readonly Resting[] = linkFamilies.map(({ isNeeded }, family) => ({
  isNeeded,
  concerns: (type) => linkSourcesOf(type).some((source) => source.family === family),
}));

const positions: Resting = {
  isNeeded: (types) => types.has('Division'),
  concerns: (type) => entityTraits(type)?.hasPositions === true,
};

const referencesTo = (target: string): Resting => ({
  isNeeded: (types) => types.has(target),
  concerns: (type) => targetsOf(type).has(target),
});

/** All of them, by their numbers. */
export const resting: ReadonlyMap<number, Resting> = new Map([
  ...families.entries(),
  [restOfSite, positions],
  ...typeNames.map((type) => [restOfSite + referenceSite(type), referencesTo(type)] as const),
]);

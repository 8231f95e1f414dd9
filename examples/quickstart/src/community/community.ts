import type { HutongRecord } from '@hutong/standard';
import { createDevices } from './devices.ts';
import { createDwellings } from './houses.ts';
import { createOrganizations } from './organizations.ts';
import { createBuildings, createDivisions, createGrids } from './places.ts';
import { createRandom } from './random.ts';
import { createPopulation } from './residents.ts';

/** All records of the invented community, by the file they are exported to. */
export type Community = Readonly<Record<string, readonly HutongRecord[]>>;

/** Makes the community of a seed. */
export function createCommunity(seed: number): Community {
  const random = createRandom(seed);
  const plans = createBuildings(random);
  const buildings = plans.map(({ building }) => building);
  const dwellings = createDwellings(random, plans);
  const population = createPopulation(random, dwellings, 3000);
  return {
    divisions: createDivisions(),
    grids: createGrids(),
    buildings,
    houses: dwellings.map(({ house }) => house),
    residents: population.residents,
    occupancies: population.occupancies,
    organizations: createOrganizations(random, buildings),
    devices: createDevices(random, dwellings, population, buildings),
  };
}

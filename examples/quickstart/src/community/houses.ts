import type { Building, House } from '@hutong/standard';
import { createRecord, serial } from './frame.ts';
import type { BuildingPlan } from './places.ts';
import type { Random } from './random.ts';

/** A dwelling with the building it stands in. */
export interface Dwelling {
  readonly house: House;
  readonly building: Building;
}

/** Every dwelling of the buildings, in the order of building, unit, floor, room. */
export function createDwellings(random: Random, plans: readonly BuildingPlan[]): Dwelling[] {
  const dwellings: Dwelling[] = [];
  for (const { building, units, floors, roomsPerFloor } of plans)
    for (let unit = 1; unit <= units; unit++)
      for (let floor = 1; floor <= floors; floor++)
        for (let room = 1; room <= roomsPerFloor; room++) {
          const house = createRecord('House', serial('h', dwellings.length + 1, 4), {
            building: building.id,
            unit: String(unit),
            floor,
            room: `${floor}${String(room).padStart(2, '0')}`,
            use: '001',
            area: random.between(420, 1430) / 10,
          });
          dwellings.push({ house, building });
        }
  return dwellings;
}

import { divisionLevelOf, parentDivision } from '@hutong/standard';
import type { DivisionEntry } from './division-entry.ts';
import { foldName, placeOf } from './division-names.ts';
import { decodeCommunities, type TownLine } from './province-text.ts';
import { readProvince, type Province, type ProvinceReader } from './read-province.ts';
import { searchDivisions, type DivisionSearch } from './search-divisions.ts';
import { toDivisionCode } from './to-division-code.ts';
import { upperChildren, upperDivision } from './upper-levels.ts';

/** The divisions of China by their codes; codes of 2, 4, 6, 9 and 12 digits are taken, any other text throws HT1009 or HT1010. */
export interface Divisions {
  /** The division of a code, or undefined when the list lacks it. */
  find(this: void, code: string): Promise<DivisionEntry | undefined>;
  /** What holds a division, from its province down, without itself. */
  parents(this: void, code: string): Promise<DivisionEntry[]>;
  /** What a division is divided into; the provinces when no code is given. */
  children(this: void, code?: string): Promise<DivisionEntry[]>;
  /**
   * Divisions directly below a code that have the name. Where none has it to the letter, the ends that say who governs are left out:
   * 南高村 and 南高村委会 find 南高村民委员会.
   */
  findByName(this: void, parent: string | undefined, name: string): Promise<DivisionEntry[]>;
  /**
   * Divisions whose name holds the text, or whose code begins with it, best first.
   * Without `within` the whole country is read: one to two seconds the first time, and about 100 MB that stay in memory.
   */
  search(this: void, query: string, options?: DivisionSearch): Promise<DivisionEntry[]>;
}

const townEntry = ({ code, name, agreement }: TownLine): DivisionEntry => {
  const full = `${code}000`;
  const parent = parentDivision(full);
  return { code: full, name, level: 'street', ...(parent === undefined ? {} : { parent }), agreement };
};

const communityEntries = (town: TownLine): DivisionEntry[] =>
  decodeCommunities(town.rest).map(({ serial, ...own }) => ({
    code: town.code + String(serial).padStart(3, '0'),
    level: 'community',
    parent: `${town.code}000`,
    ...own,
  }));

/** Lookups over the packed files that `read` gives; a province is read when first asked for and then kept. */
export function createDivisions(read: ProvinceReader): Divisions {
  const provinces = new Map<string, Promise<Province>>();

  const provinceOf = (code: string): Promise<Province> => {
    const province = code.slice(0, 2);
    let found = provinces.get(province);
    if (found === undefined) {
      found = read(province).then((packed) =>
        packed === undefined ? new Map<string, readonly TownLine[]>() : readProvince(province, packed),
      );
      // A failed read is tried again when asked again.
      found.catch(() => provinces.delete(province));
      provinces.set(province, found);
    }
    return found;
  };

  const townsOf = async (code: string): Promise<readonly TownLine[]> =>
    (await provinceOf(code)).get(code.slice(0, 6)) ?? [];
  const townOf = async (code: string): Promise<TownLine | undefined> =>
    (await townsOf(code)).find((town) => code.startsWith(town.code));

  const find = async (code: string): Promise<DivisionEntry | undefined> => {
    const full = toDivisionCode(code);
    const level = divisionLevelOf(full);
    if (level !== 'street' && level !== 'community') return upperDivision(full);
    const town = await townOf(full);
    if (town === undefined) return undefined;
    return level === 'street' ? townEntry(town) : communityEntries(town).find((entry) => entry.code === full);
  };

  const children = async (code?: string): Promise<DivisionEntry[]> => {
    if (code === undefined) return upperChildren(undefined);
    const full = toDivisionCode(code);
    const level = divisionLevelOf(full);
    if (level === 'community') return [];
    if (level === 'street') {
      const town = await townOf(full);
      return town === undefined ? [] : communityEntries(town);
    }
    const upper = upperChildren(full);
    // A city without counties is divided into towns.
    return upper.length > 0 || level === 'province' ? upper : (await townsOf(full)).map(townEntry);
  };

  return {
    find,
    children,
    async parents(code) {
      const above: DivisionEntry[] = [];
      for (let next = parentDivision(toDivisionCode(code)); next !== undefined; next = parentDivision(next)) {
        const entry = await find(next);
        if (entry !== undefined) above.unshift(entry);
      }
      return above;
    },
    async findByName(parent, name) {
      const wanted = foldName(name);
      const below = await children(parent);
      const exact = below.filter((entry) => foldName(entry.name) === wanted);
      return exact.length > 0 ? exact : below.filter((entry) => placeOf(foldName(entry.name)) === placeOf(wanted));
    },
    search: (query, options = {}) =>
      searchDivisions({ provinceOf, upperChildren, find, townEntry, communityEntries }, query, options),
  };
}

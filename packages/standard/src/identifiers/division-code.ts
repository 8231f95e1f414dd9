import { bilingual } from '../text.ts';

/** The five levels of division, by significant digits of the 12-digit statistics code. */
export const divisionLevels = [
  { level: 'province', digits: 2, title: bilingual('省级', 'Province') },
  { level: 'city', digits: 4, title: bilingual('市级', 'City') },
  { level: 'district', digits: 6, title: bilingual('区县级', 'District or county') },
  { level: 'street', digits: 9, title: bilingual('街道（乡镇）级', 'Street or township') },
  { level: 'community', digits: 12, title: bilingual('社区（村）级', 'Community or village') },
] as const;

/** Name of a level of division. */
export type DivisionLevel = (typeof divisionLevels)[number]['level'];

/** Level of a 12-digit division code: the fewest leading digits after which only zeros follow. */
export function divisionLevelOf(code: string): DivisionLevel {
  const found = divisionLevels.find(({ digits }) => /^0*$/.test(code.slice(digits)));
  return found?.level ?? 'community';
}

/** The code of the division that holds this one, or undefined for a province. */
export function parentDivision(code: string): string | undefined {
  const index = divisionLevels.findIndex(({ level }) => level === divisionLevelOf(code));
  const parent = divisionLevels[index - 1];
  return parent === undefined ? undefined : code.slice(0, parent.digits).padEnd(12, '0');
}

/** The division of a given level that holds this one (or is it), or undefined when it stands below. */
export function divisionAt(code: string, level: DivisionLevel): string | undefined {
  for (let current: string | undefined = code; current !== undefined; current = parentDivision(current))
    if (divisionLevelOf(current) === level) return current;
  return undefined;
}

/** Whether `code` is `ancestor` or lies inside it. */
export function isWithinDivision(code: string, ancestor: string): boolean {
  const digits = divisionLevels.find(({ level }) => level === divisionLevelOf(ancestor))?.digits ?? 12;
  return code.startsWith(ancestor.slice(0, digits));
}

import {
  chinaDivisionCityCodes,
  chinaDivisionCountyCodes,
  childCodes,
  divisionLevelOf,
  findCode,
  gbT2260ProvinceCodes,
  parentDivision,
  type CodeList,
} from '@hutong/standard';
import type { DivisionEntry } from './division-entry.ts';

const listOf = { province: gbT2260ProvinceCodes, city: chinaDivisionCityCodes, district: chinaDivisionCountyCodes };

/** A division down to the county, from the lists of the standard; undefined when they lack it. */
export function upperDivision(code: string): DivisionEntry | undefined {
  const level = divisionLevelOf(code);
  if (level === 'street' || level === 'community') return undefined;
  const digits = { province: 2, city: 4, district: 6 }[level];
  const name = findCode<string>(listOf[level], code.slice(0, digits))?.zh;
  const parent = parentDivision(code);
  return name === undefined ? undefined : { code, name, level, ...(parent === undefined ? {} : { parent }) };
}

const below = (list: CodeList, parent: string | undefined, digits: number): DivisionEntry[] =>
  childCodes(list, parent).flatMap(({ code }) => {
    const padded = code.slice(0, digits).padEnd(12, '0');
    return upperDivision(padded) ?? [];
  });

/** Provinces without a code, cities of a province, counties of a city; cities without counties have none of these. */
export function upperChildren(code: string | undefined): DivisionEntry[] {
  if (code === undefined) return below(gbT2260ProvinceCodes, undefined, 2);
  const level = divisionLevelOf(code);
  if (level === 'province') return below(chinaDivisionCityCodes, code.slice(0, 2), 4);
  if (level !== 'city') return [];
  return below(chinaDivisionCountyCodes, code.slice(0, 4), 6).filter((entry) => entry.code !== code);
}

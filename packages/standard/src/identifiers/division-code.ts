import { bilingual } from '../text.ts';
import { structureFault } from './faults.ts';
import { fixedWidth } from './fixed-width.ts';
import type { IdentifierFault } from './identifier-definition.ts';

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

const isZero = (code: string, from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (code.charCodeAt(index) !== 48) return false;
  return true;
};

/** Whether a text is a 12-digit division code whose levels hang together; whether the place exists is for a list to say. */
export function isDivisionCode(value: string): boolean {
  // By character codes: every record passes here.
  if (value.length !== 12 || value.charCodeAt(0) === 48) return false;
  for (let index = 0; index < 12; index++) {
    const digit = value.charCodeAt(index);
    if (digit < 48 || digit > 57) return false;
  }
  return (!isZero(value, 2, 4) || isZero(value, 4, 12)) && (!isZero(value, 6, 9) || isZero(value, 9, 12));
}

type DivisionParts = Readonly<Record<DivisionLevel, string>>;

/** A level that is not divided leaves nothing below it; only cities without districts skip one. */
const levelFault = ({ city, district, street, community }: DivisionParts): IdentifierFault | undefined =>
  city === '00' && `${district}${street}${community}` !== '00000000'
    ? structureFault(2, '市级为 00，其下却还有区划', 'has no city (00) and yet a division below it')
    : street === '000' && community !== '000'
      ? structureFault(6, '街道级为 000，其下却还有社区', 'has no street (000) and yet a community below it')
      : undefined;

/** A division of five levels by its 12-digit statistics code. */
export const divisionCode = /* @__PURE__ */ fixedWidth({
  id: 'division',
  title: bilingual('12位区划代码', '12-digit division code'),
  source: 'GB/T 2260, GB/T 10114, statistics code',
  status: 'implementation',
  form: bilingual('12 位数字', '12 digits'),
  // The last is invented: no street of the county has the number 999.
  examples: ['340000000000', '340100000000', '340111000000', '441900003000', '340111999001'],
  segments: [
    {
      name: 'province',
      length: 2,
      first: '1-9',
      title: bilingual('省级', 'Province'),
      codeList: 'gb-t-2260-province',
    },
    { name: 'city', length: 2, title: bilingual('市级', 'City') },
    { name: 'district', length: 2, title: bilingual('区县级', 'District or county') },
    { name: 'street', length: 3, title: bilingual('街道（乡镇）级', 'Street or township') },
    { name: 'community', length: 3, title: bilingual('社区（村）级', 'Community or village') },
  ],
  derived: {
    level: {
      title: bilingual('层级', 'Level'),
      codeList: 'ht-governance-tier',
      of: (parts) => divisionLevelOf(Object.values(parts).join('')),
    },
    county: {
      title: bilingual('县级及以上', 'Down to the county'),
      codeList: 'china-division-county',
      of: ({ province, city, district }) => province + city + district,
    },
  },
  rules: levelFault,
  accepts: isDivisionCode,
});

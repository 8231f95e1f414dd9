import { bilingual, type BilingualText } from '@hutong/standard';

/** Meter types by T. */
export const meterTypes = {
  0x10: 'coldWater',
  0x11: 'hotWater',
  0x12: 'drinkingWater',
  0x13: 'reclaimedWater',
  0x20: 'heat',
  0x21: 'cooling',
  0x22: 'heatAndCooling',
  0x30: 'gas',
  0xaa: 'any',
} as const;

/** A type by name, or its number. */
export type MeterType = (typeof meterTypes)[keyof typeof meterTypes] | number;

export const meterTypeOf = (code: number): MeterType =>
  (meterTypes as Readonly<Record<number, MeterType>>)[code] ?? code;

const codes = new Map<MeterType, number>(Object.entries(meterTypes).map(([code, name]) => [name, Number(code)]));

export const meterTypeCode = (type: MeterType): number | undefined =>
  typeof type === 'number' ? type : codes.get(type);

/** What is metered: 10–19 water, 20–29 heat, 30–39 gas. */
export type Medium = 'water' | 'heat' | 'gas' | 'other';

export function mediumOf(type: MeterType): Medium {
  const tens = (meterTypeCode(type) ?? 0) >> 4;
  return tens === 1 ? 'water' : tens === 2 ? 'heat' : tens === 3 ? 'gas' : 'other';
}

const typeTitles: Readonly<Record<string, BilingualText>> = {
  coldWater: bilingual('冷水水表', 'Cold water'),
  hotWater: bilingual('生活热水水表', 'Hot water'),
  drinkingWater: bilingual('直饮水水表', 'Drinking water'),
  reclaimedWater: bilingual('中水水表', 'Reclaimed water'),
  heat: bilingual('热量表（计热量）', 'Heat'),
  cooling: bilingual('热量表（计冷量）', 'Cooling'),
  heatAndCooling: bilingual('热量表（计冷热量）', 'Heat and cooling'),
  gas: bilingual('燃气表', 'Gas'),
  any: bilingual('任意类型', 'Any type'),
};
const mediumTitles: Readonly<Record<Medium, BilingualText>> = {
  water: bilingual('水表', 'Water meter'),
  heat: bilingual('热量表', 'Heat meter'),
  gas: bilingual('燃气表', 'Gas meter'),
  other: bilingual('其他仪表', 'Another meter'),
};

/** A type in words; one without a name is what its tens say it meters. */
export const meterTypeTitle = (type: MeterType): BilingualText =>
  (typeof type === 'string' ? typeTitles[type] : undefined) ?? mediumTitles[mediumOf(type)];

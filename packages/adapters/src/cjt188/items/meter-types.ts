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

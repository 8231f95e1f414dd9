/** Suffixes that are the value of the packet; others (Min, Max, Cou, Zs…) have no place in an observation. */
export const valueSuffixes: ReadonlySet<string> = new Set(['Rtd', 'Avg', 'Data', 'DayData', 'NightData']);

/** Ld and Ln are sent under the day and night suffix, all other day and night values are further statistics. */
export const isMainValue = (code: string, suffix: string): boolean =>
  valueSuffixes.has(suffix) && (suffix === 'DayData' ? code === 'Ld' : suffix === 'NightData' ? code === 'Ln' : true);

const places = { ng: -3, ug: 0, mg: 3 } as const;

/** Decimal shift from a station's unit to micrograms per cubic metre. */
export const shiftOf = (unit: keyof typeof places): number => places[unit];

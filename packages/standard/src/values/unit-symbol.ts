import type { Language } from '../text.ts';

/** Units that are written otherwise as a whole. */
const whole: Readonly<Record<string, string>> = {
  '1': '',
  'kW.h': 'kWh',
  'MW.h': 'MWh',
  'W.h': 'Wh',
  'kV.A': 'kVA',
  'kV.A.h': 'kVAh',
  'kV.A{reactive}': 'kvar',
  'kV.A.h{reactive}': 'kvarh',
  'dB[mW]': 'dBm',
  '[pH]': 'pH',
};

const counted: Readonly<Record<string, readonly [zh: string, en: string]>> = { '{CNY}': ['元', 'CNY'] };

/** Print symbols of atoms whose code differs from them. */
const symbols: Readonly<Record<string, string>> = {
  Cel: '°C',
  '[degF]': '°F',
  deg: '°',
  "'": '′',
  "''": '″',
  Ohm: 'Ω',
  '[ppm]': 'ppm',
  '[ppb]': 'ppb',
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (exponent: string): string =>
  exponent.replace('-', '⁻').replaceAll(/\d/g, (digit) => superscripts.charAt(Number(digit)));

/** One factor of a unit: micro is u in the code, an exponent stands behind it, an annotation in braces. */
const factorSymbol = (factor: string, language: Language): string => {
  const money = counted[factor];
  if (money !== undefined) return money[language === 'zh' ? 0 : 1];
  const [, name = '', exponent = '', note = ''] = /^(.*?)(-?\d+)?(?:\{(.*)\})?$/.exec(factor) ?? [];
  const symbol = symbols[name] ?? name.replace(/^u(?=[A-Za-z])/, 'µ');
  return (symbol === '' ? note : symbol) + raised(exponent);
};

/**
 * A unit as people write it: `°C` for the UCUM code `Cel`, `µg/m³` for `ug/m3`, `kWh` for `kW.h`, nothing for `1`. What
 * is no UCUM code comes out as it is.
 */
export function unitSymbol(unit: string, language: Language = 'en'): string {
  const known = whole[unit];
  if (known !== undefined) return known;
  return unit
    .split(/([./])/)
    .map((part) => (part === '.' ? '·' : part === '/' ? part : factorSymbol(part, language)))
    .join('');
}

/** A value with its unit as people write it: `23.6 °C`, `90°`, `12`. */
export function quantityText(value: unknown, unit: string | undefined, language: Language = 'en'): string {
  const symbol = unit === undefined ? '' : unitSymbol(unit, language);
  return `${String(value)}${symbol === '' || symbol === '°' ? '' : ' '}${symbol}`;
}

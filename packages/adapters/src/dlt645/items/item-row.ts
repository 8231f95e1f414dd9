import { bilingual } from '@hutong/standard';
import { baudRates } from './baud.ts';
import { statusNames } from './bit-titles.ts';
import { combinationBits, statusWordBits } from './bits.ts';
import {
  bitsShape,
  clockShape,
  dateTimeShape,
  decimalShape,
  digitsShape,
  minuteTimeShape,
  rawShape,
  textShape,
  weekDateShape,
  type Item,
  type ItemShape,
} from './item.ts';

/** One line of `spec/adapters/dlt645-*.csv`. */
export type ItemRow = readonly [
  di: string,
  name: string,
  zh: string,
  en: string,
  format: string,
  unit: string,
  property: string,
  component: string,
];

const baudNames = Array.from({ length: 8 }, (_, bit) => String(baudRates[1 << bit] ?? `bit${bit}`));

const fixed: Readonly<Record<string, ItemShape>> = {
  YYMMDDWW: weekDateShape,
  hhmmss: clockShape,
  YYMMDDWWhhmmss: dateTimeShape,
  YYMMDDhhmm: minuteTimeShape,
  combinationActive: bitsShape(1, combinationBits.active),
  combinationReactive: bitsShape(1, combinationBits.reactive),
  baud: bitsShape(1, baudNames),
  blockMMDDNN: digitsShape(3),
};

/** The layout of a format as the standard writes it: `XXX.X`, `±XX.XXXX`, `ASCII32`, `digits6`, `bits1`, `word3`. */
export function shapeOf(format: string, unit = ''): ItemShape {
  const known = fixed[format];
  if (known !== undefined) return known;
  const [, kind = '', count = '0'] = /^(ASCII|digits|bits|word|raw)(\d+)$/.exec(format) ?? [];
  const size = Number(count);
  if (kind === 'ASCII') return textShape(size);
  if (kind === 'digits') return digitsShape(size);
  if (kind === 'bits') return bitsShape(size === 1 ? 1 : 2, []);
  if (kind === 'word') return { ...bitsShape(2, statusWordBits[size - 1] ?? []), nameOf: statusNames };
  if (kind === 'raw') return rawShape(size);
  const [whole = '', decimals = ''] = format.replace('±', '').split('.');
  const layout = { size: (whole.length + decimals.length) / 2, places: decimals.length };
  return decimalShape({ ...layout, signed: format.startsWith('±') }, unit === '' ? undefined : unit);
}

/** Most entries of a time-zone or slot table. */
const tableEntries = 14;

/** The item of a line. */
export const itemOfRow = ([di, name, zh, en, format, unit, property, component]: ItemRow): Item => ({
  di,
  name,
  title: bilingual(zh, en),
  ...shapeOf(format, unit),
  ...(format.startsWith('block') ? { block: tableEntries } : {}),
  ...(property === '' ? {} : { target: { property, ...(component === '' ? {} : { component }) } }),
});

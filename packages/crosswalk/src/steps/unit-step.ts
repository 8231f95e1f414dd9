import { bilingual } from '@hutong/standard';
import type { Refuse, Step } from '../compile/problem.ts';
import type { Conversion } from '../values/unit-conversion.ts';

const apply = (value: unknown, convert: Conversion, refuse: Refuse): unknown => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const converted = typeof number === 'number' ? convert(number) : Number.NaN;
  return Number.isFinite(converted)
    ? converted
    : refuse({ code: 'HT9003', rule: bilingual('不是可换算单位的数值', 'is no number whose unit can be converted') });
};

/** Converts a number from one unit to another, and back. */
export const unitStep = (there: Conversion, back: Conversion): Step => ({
  forward: (value, refuse) => apply(value, there, refuse),
  backward: (value, refuse) => apply(value, back, refuse),
});

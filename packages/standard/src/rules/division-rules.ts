import { divisionLevelOf } from '../identifiers/division-code.ts';
import { bilingual } from '../text.ts';
import type { FieldRule } from './field-rule.ts';

/** The tier of a division is the one its code says. */
export const divisionTier: FieldRule = {
  requirement: 'HT-PLA-013',
  fields: ['code', 'tier'],
  check: ({ code, tier }) => {
    const level = divisionLevelOf(code as string);
    return level === tier
      ? undefined
      : {
          at: ['tier'],
          rule: bilingual(
            `与区划代码的层级不符，应为 ${level}`,
            `differs from the level of the code, which is ${level}`,
          ),
        };
  },
};

/** A grid code is the code of its community and three more digits (GB/T 34300-2017). */
export const gridWithinDivision: FieldRule = {
  requirement: 'HT-PLA-003',
  fields: ['code', 'division'],
  check: ({ code, division }) =>
    (code as string).startsWith(division as string)
      ? undefined
      : {
          at: ['code'],
          rule: bilingual(
            `不以所属区划代码 ${division as string} 开头`,
            `does not begin with its division code ${division as string}`,
          ),
        },
};

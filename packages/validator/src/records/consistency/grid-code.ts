import { bilingual } from '@hutong/standard';
import { defineConsistencyRule } from './consistency-rule.ts';

/** A grid code is the code of its community and three more digits (GB/T 34300-2017). */
export const gridCode = defineConsistencyRule({
  type: 'Grid',
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
});

import { bilingual, divisionLevelOf } from '@hutong/standard';
import { defineConsistencyRule } from './consistency-rule.ts';

/** The tier of a division is the one its code says. */
export const divisionTier = defineConsistencyRule({
  type: 'Division',
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
});

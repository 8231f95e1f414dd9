import { bilingual } from '@hutong/standard';
import { inWords } from './example-files.ts';
import type { AuthoredRules } from './rule.ts';

/** HT2022: what a consumer's own rule could not judge. */
export const ruleSetRules: AuthoredRules = {
  HT2022: {
    severity: 'error',
    why: bilingual(
      '规则没有得出结论的记录不算通过：所问的成员可能缺失，或规则本身有误',
      'A record that a rule came to no answer on has not passed it: the member it asks for may be missing, or the rule is wrong',
    ),
    example: inWords(
      '规则集的规则写作 record.room.size() < 5，而某条房屋记录没有房号',
      'A rule of the rule set says record.room.size() < 5, and a house has no room number',
      '规则先问该成员是否填写：when: has(record.room)',
      'The rule asks first whether the member is stated: when: has(record.room)',
    ),
  },
};

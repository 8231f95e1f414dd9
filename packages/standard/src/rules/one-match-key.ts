import { matchKeyDomain } from '../match/match-key-form.ts';
import { bilingual } from '../text.ts';
import type { FieldRule } from './field-rule.ts';

type MatchKeys = Readonly<Record<string, readonly string[] | undefined>>;

/** One secret makes one key of a value: two keys that differ in their digest only cannot both be of this subject. */
export const oneMatchKey: FieldRule = {
  requirement: 'HT-PRV-012',
  fields: ['matchKeys'],
  check: ({ matchKeys }) => {
    for (const [of, keys] of Object.entries(matchKeys as MatchKeys)) {
      const seen = new Set<string>();
      for (const [index, key] of (keys ?? []).entries()) {
        const size = seen.size;
        if (seen.add(matchKeyDomain(key)).size > size) continue;
        return {
          at: ['matchKeys', of, index],
          rule: bilingual(
            '与前一比对码的算法和密钥编号相同：同一密钥只能得出一个比对码',
            'has the algorithm and key id of an earlier key: one secret makes one key',
          ),
        };
      }
    }
    return undefined;
  },
};

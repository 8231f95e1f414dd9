import { bilingual } from '../text.ts';
import type { FieldRule } from './field-rule.ts';

/** The ring of a boundary ends where it began. */
export const closedRing: FieldRule = {
  requirement: 'HT-PLA-002',
  fields: ['boundary'],
  check: ({ boundary }) => {
    const { ring } = boundary as { readonly ring: readonly (readonly number[])[] };
    const [first, last] = [ring[0], ring.at(-1)];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1]
      ? undefined
      : {
          at: ['boundary', 'ring'],
          rule: bilingual('未闭合：首点与末点须相同', 'is not closed: its first and last point must be the same'),
        };
  },
};

import { bilingual, type EntityType } from '@hutong/standard';
import { defineConsistencyRule, type ConsistencyRule } from './consistency-rule.ts';

const closedRing = (type: EntityType): ConsistencyRule =>
  defineConsistencyRule({
    type,
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
  });

/** The ring of a boundary ends where it began. */
export const closedRings = [closedRing('Division'), closedRing('Grid')];

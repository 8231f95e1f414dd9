import { bilingual } from '../text.ts';
import { instantOf } from '../values/instant.ts';
import type { FieldRule } from './field-rule.ts';

/** The points of a track follow each other in time, from its start to its end. */
export const trackPoints: FieldRule = {
  requirement: 'HT-SIT-012',
  fields: ['points', 'startedAt'],
  also: ['endedAt'],
  check: ({ points, startedAt, endedAt }) => {
    let before = instantOf(startedAt as string);
    const stated = endedAt === undefined ? Infinity : instantOf(endedAt as string);
    // An end before the start is another rule's matter.
    const end = stated < before ? Infinity : stated;
    for (const [index, { at }] of (points as readonly { readonly at: string }[]).entries()) {
      const now = instantOf(at);
      if (now < before || now > end)
        return {
          at: ['points', index, 'at'],
          rule: bilingual('不在前一点与巡查结束之间', 'is not between the point before it and the end of the patrol'),
        };
      before = now;
    }
    return undefined;
  },
};

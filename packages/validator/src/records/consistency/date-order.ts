import { bilingual, entities, type EntityType } from '@hutong/standard';
import { defineConsistencyRule, type ConsistencyRule } from './consistency-rule.ts';
import { plainOrder } from './plain-order.ts';

const inOrder = (type: EntityType | undefined, first: string, second: string): ConsistencyRule => {
  const fields = entities[type ?? 'Resident'].fields as Readonly<Record<string, { title: { zh: string; en: string } }>>;
  const title = fields[first]?.title ?? bilingual(first, first);
  return defineConsistencyRule({
    ...(type === undefined ? {} : { type }),
    fields: [first, second],
    holds: plainOrder,
    check: (record) => {
      const [from, to] = [Date.parse(record[first] as string), Date.parse(record[second] as string)];
      return from <= to ? undefined : { at: [second], rule: bilingual(`早于“${title.zh}”`, `is before "${title.en}"`) };
    },
  });
};

/** Pairs of days or instants of which the first never follows the second. */
export const dateOrders = [
  inOrder(undefined, 'validFrom', 'validTo'),
  inOrder('Occupancy', 'since', 'until'),
  inOrder('Event', 'occurredAt', 'closedAt'),
  inOrder('Event', 'reportedAt', 'closedAt'),
];

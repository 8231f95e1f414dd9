import type { Field, FieldMap } from '../fields/field.ts';
import { bilingual } from '../text.ts';
import { instantOf } from '../values/instant.ts';
import { titleOf, type FieldRule } from './field-rule.ts';

const dayLength = 10;

/** Whether the first of two days or instants comes after the second; a day and an instant are compared as days. */
const isAfter = (first: string, second: string): boolean => {
  if (first.length === dayLength || second.length === dayLength)
    return first.slice(0, dayLength) > second.slice(0, dayLength);
  return instantOf(first) > instantOf(second);
};

/** Two days or instants of which the first never follows the second. */
export const inOrder = (first: string, second: string): FieldRule => ({
  requirement: 'HT-REC-007',
  fields: [first, second],
  check: (record, fields) => {
    if (!isAfter(record[first] as string, record[second] as string)) return undefined;
    const title = titleOf(fields, first);
    return { at: [second], rule: bilingual(`早于“${title.zh}”`, `is before "${title.en}"`) };
  },
});

/** Two days or instants inside an object, or inside each object of a list, of which the first never follows the second. */
export const inOrderWithin = (container: string, first: string, second: string): FieldRule => ({
  requirement: 'HT-REC-007',
  fields: [container],
  check: (record, fields) => {
    const value = record[container] as Members | readonly Members[];
    const places = Array.isArray(value) ? value.entries() : [[undefined, value as Members] as const];
    for (const [index, members] of places) {
      const { [first]: from, [second]: to } = members as Members;
      if (typeof from !== 'string' || typeof to !== 'string' || !isAfter(from, to)) continue;
      const title = titleOf(membersOf(fields[container]), first);
      return {
        at: [container, ...(index === undefined ? [] : [index]), second],
        rule: bilingual(`早于“${title.zh}”`, `is before "${title.en}"`),
      };
    }
    return undefined;
  },
});

type Members = Readonly<Record<string, unknown>>;

const membersOf = (field: Field | undefined): FieldMap => {
  const kind = field?.kind.type === 'list' ? field.kind.items.kind : field?.kind;
  return kind?.type === 'object' ? kind.fields : {};
};

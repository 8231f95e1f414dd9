import { bilingual } from '../text.ts';
import { titleOf, type FieldRule } from './field-rule.ts';

const dayLength = 10;

/** Whether the first of two days or instants comes after the second; a day and an instant are compared as days. */
const isAfter = (first: string, second: string): boolean => {
  if (first.length === dayLength || second.length === dayLength)
    return first.slice(0, dayLength) > second.slice(0, dayLength);
  // A leap second is no time to Date.
  const [from, to] = [first, second].map((instant) => Date.parse(instant.replace(/:60(?=[.Z+-])/, ':59')));
  return (from ?? 0) > (to ?? 0);
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

import { bilingual } from '../text.ts';
import { titleOf, type FieldRule } from './field-rule.ts';

/** Two fields that never name the same. */
export const differs = (requirement: string, first: string, second: string): FieldRule => ({
  requirement,
  fields: [first, second],
  check: (record, fields) => {
    if (record[first] !== record[second]) return undefined;
    const title = titleOf(fields, first);
    return { at: [second], rule: bilingual(`与“${title.zh}”相同`, `is the same as "${title.en}"`) };
  },
});

import { bilingual } from '../text.ts';
import { titleOf, type FieldRule } from './field-rule.ts';

/** A count that is a part of another and so never larger. */
export const atMost = (requirement: string, part: string, whole: string): FieldRule => ({
  requirement,
  fields: [part, whole],
  check: (record, fields) => {
    if ((record[part] as number) <= (record[whole] as number)) return undefined;
    const title = titleOf(fields, whole);
    return { at: [part], rule: bilingual(`多于“${title.zh}”`, `is more than "${title.en}"`) };
  },
});

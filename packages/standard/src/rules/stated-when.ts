import { bilingual } from '../text.ts';
import { titleOf, type FieldRule } from './field-rule.ts';

/** A field that is stated when another has one of some values. */
export const statedWhen = (
  requirement: string,
  field: string,
  other: string,
  values: readonly string[],
): FieldRule => ({
  requirement,
  fields: [other],
  also: [field],
  presence: { of: field, with: values, is: 'required' },
  check: (record, fields) => {
    const value = record[other] as string;
    if (!values.includes(value) || record[field] !== undefined) return undefined;
    const title = titleOf(fields, other);
    return {
      at: [field],
      rule: bilingual(`缺失：“${title.zh}”为 ${value} 时须填写`, `is missing: it goes with ${value} as "${title.en}"`),
    };
  },
});

/** A field that is stated only when another has one of some values. */
export const statedOnlyWhen = (
  requirement: string,
  field: string,
  other: string,
  values: readonly string[],
): FieldRule => ({
  requirement,
  fields: [other, field],
  presence: { of: field, with: values, is: 'only' },
  check: (record, fields) => {
    const value = record[other] as string;
    if (values.includes(value)) return undefined;
    const title = titleOf(fields, other);
    return {
      at: [field],
      rule: bilingual(
        `多余：“${title.zh}”为 ${value} 时不得填写`,
        `is too much: it does not go with ${value} as "${title.en}"`,
      ),
    };
  },
});

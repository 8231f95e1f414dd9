import { bilingual } from '../text.ts';
import { titleOf, type FieldRule } from './field-rule.ts';

/** Fields of which at least one is stated; `always` is a field that every record has. */
export const statedOneOf = (requirement: string, always: string, names: readonly [string, ...string[]]): FieldRule => ({
  requirement,
  fields: [always],
  also: names,
  check: (record, fields) => {
    if (names.some((name) => record[name] !== undefined)) return undefined;
    const titles = names.map((name) => titleOf(fields, name));
    return {
      at: [names[0]],
      rule: bilingual(
        `缺失：须填写${titles.map(({ zh }) => `“${zh}”`).join('或')}`,
        `is missing: ${titles.map(({ en }) => `"${en}"`).join(' or ')} must be given`,
      ),
    };
  },
});

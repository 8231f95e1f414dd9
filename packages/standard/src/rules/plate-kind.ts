import { plateFormOf } from '../identifiers/plate.ts';
import { bilingual } from '../text.ts';
import type { FieldRule } from './field-rule.ts';

/** Codes of GA 24.7 that go with a form of plate; forms that many kinds share are left out. */
const kindsOfForm: Readonly<Record<string, readonly string[]>> = {
  'large-new-energy': ['51'],
  'small-new-energy': ['52'],
  trailer: ['15'],
  learner: ['16', '17'],
  test: ['18', '19'],
  police: ['23', '24'],
  embassy: ['03', '09'],
  consulate: ['04', '10'],
  'hong-kong': ['26'],
  macao: ['27'],
};
const special = new Set(Object.values(kindsOfForm).flat());

/** The type of a plate is one that plates of its form have. */
export const plateKindOfForm: FieldRule = {
  requirement: 'HT-DEV-015',
  fields: ['plate', 'plateKind'],
  check: ({ plate, plateKind }) => {
    const allowed = kindsOfForm[plateFormOf(plate as string) ?? ''];
    const fits = allowed === undefined ? !special.has(plateKind as string) : allowed.includes(plateKind as string);
    return fits
      ? undefined
      : {
          at: ['plateKind'],
          rule: bilingual(
            `与号牌式样不符${allowed === undefined ? '' : `，应为 ${allowed.join('、')}`}`,
            `does not fit the form of the plate${allowed === undefined ? '' : `: it must be ${allowed.join(' or ')}`}`,
          ),
        };
  },
};

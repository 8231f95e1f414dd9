import { bilingual } from '../text.ts';
import type { FieldRule } from './field-rule.ts';

/** Digits 7–14 of a citizen id are the birth date (GB 11643-1999). */
const citizenIdBirthDate: FieldRule = {
  requirement: 'HT-PER-005',
  fields: ['citizenId', 'birthDate'],
  check: ({ citizenId, birthDate }) =>
    (citizenId as string).slice(6, 14) === (birthDate as string).replaceAll('-', '')
      ? undefined
      : {
          at: ['birthDate'],
          rule: bilingual('与公民身份号码中的出生日期不一致', 'differs from the birth date in the citizen id'),
        },
};

/** Digit 17 of a citizen id is odd for men and even for women (GB 11643-1999). */
const citizenIdSex: FieldRule = {
  requirement: 'HT-PER-020',
  fields: ['citizenId', 'sex'],
  check: ({ citizenId, sex }) => {
    const odd = Number((citizenId as string)[16]) % 2 === 1;
    return (sex === '1' && !odd) || (sex === '2' && odd)
      ? { at: ['sex'], rule: bilingual('与公民身份号码中的性别不一致', 'differs from the sex in the citizen id') }
      : undefined;
  },
};

/** What a citizen id says of its bearer is what the record says. */
export const citizenIdFacts: readonly FieldRule[] = [citizenIdBirthDate, citizenIdSex];

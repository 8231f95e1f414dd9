import { bilingual } from '@hutong/standard';
import { contentStart } from './byte-rule.ts';
import { defineConsistencyRule } from './consistency-rule.ts';

/** Where the digits of `YYYY-MM-DD` stand. */
const dayDigits = [0, 1, 2, 3, 5, 6, 8, 9];
const manCode = 0x31;
const womanCode = 0x32;

/** Digits 7–14 of a citizen id are the birth date (GB 11643-1999). */
export const citizenIdBirthDate = defineConsistencyRule({
  type: 'Resident',
  fields: ['citizenId', 'birthDate'],
  holds: (bytes, [citizenId = 0, , birthDate = 0]) => {
    const [id, day] = [contentStart(bytes, citizenId) + 6, contentStart(bytes, birthDate)];
    return dayDigits.every((digit, index) => bytes[id + index] === bytes[day + digit]);
  },
  check: ({ citizenId, birthDate }) =>
    (citizenId as string).slice(6, 14) === (birthDate as string).replaceAll('-', '')
      ? undefined
      : {
          at: ['birthDate'],
          rule: bilingual('与公民身份号码中的出生日期不一致', 'differs from the birth date in the citizen id'),
        },
});

/** Digit 17 of a citizen id is odd for men and even for women (GB 11643-1999). */
export const citizenIdSex = defineConsistencyRule({
  type: 'Resident',
  fields: ['citizenId', 'sex'],
  holds: (bytes, [citizenId = 0, , sex = 0]) => {
    const [digit = 0, code = 0] = [bytes[contentStart(bytes, citizenId) + 16], bytes[contentStart(bytes, sex)]];
    return (digit & 1) === 1 ? code !== womanCode : code !== manCode;
  },
  check: ({ citizenId, sex }) => {
    const odd = Number((citizenId as string)[16]) % 2 === 1;
    return (sex === '1' && !odd) || (sex === '2' && odd)
      ? { at: ['sex'], rule: bilingual('与公民身份号码中的性别不一致', 'differs from the sex in the citizen id') }
      : undefined;
  },
});

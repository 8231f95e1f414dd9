import { RecordError } from '../errors/record-error.ts';
import { bilingual } from '../text.ts';
import { isDay } from '../values/date-time.ts';
import { fixedWidth } from './fixed-width.ts';
import type { IdentifierFault } from './identifier-definition.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

const digitAt = (value: string, index: number): number => value.charCodeAt(index) - 48;

const number = (value: string, from: number, to: number): number => {
  let result = 0;
  for (let index = from; index < to; index++) result = result * 10 + digitAt(value, index);
  return result;
};

/** Check character of the first 17 digits of a citizen id (GB 11643-1999, ISO 7064 MOD 11-2). */
export function citizenIdCheckCharacter(first17: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += digitAt(first17, index) * (weights[index] ?? 0);
  return checkCharacters.charAt(sum % 11);
}

const isBirthDate = (value: string): boolean => {
  const year = number(value, 6, 10);
  return year >= 1800 && isDay(year, number(value, 10, 12), number(value, 12, 14));
};

/** Whether a text is an 18-character citizen id with a real birth date and a right check character (GB 11643-1999). */
export function isCitizenId(value: string): boolean {
  // By character codes: every record of every resident passes here.
  if (value.length !== 18 || digitAt(value, 0) === 0) return false;
  for (let index = 0; index < 17; index++) {
    const digit = digitAt(value, index);
    if (!(digit >= 0 && digit <= 9)) return false;
  }
  return citizenIdCheckCharacter(value) === value.charAt(17) && isBirthDate(value);
}

const birthDateFault: IdentifierFault = {
  code: 'HT1006',
  reason: 'date',
  offset: 6,
  rule: bilingual('中的出生日期不存在', 'holds an impossible birth date'),
};

const fromFifteen = bilingual(
  '15 位旧号码先换为 18 位：第 6 位后补 19，末尾补校验码，并与证件核对',
  'Turn an old number of 15 digits into 18: put 19 after digit 6, the check character at the end, and compare it with the document',
);

/** The number of a citizen (GB 11643-1999): place of first registration, birth date, sequence, check character. */
export const citizenId = /* @__PURE__ */ fixedWidth({
  id: 'citizen-id',
  title: bilingual('公民身份号码', 'Citizen id'),
  source: 'GB 11643-1999',
  status: 'implementation',
  form: bilingual('18 位数字（末位可为大写 X）', '18 digits, of which the last may be a capital X'),
  // The sample numbers of the standard; they belong to nobody.
  examples: ['11010519491231002X', '440524188001010014'],
  mask: 'citizenId',
  segments: [
    {
      name: 'place',
      length: 6,
      first: '1-9',
      mask: 'all',
      title: bilingual('地址码', 'Place of registration'),
      codeList: 'china-division-county',
    },
    { name: 'birth', length: 8, mask: 'all', title: bilingual('出生日期码', 'Digits of the birth date') },
    { name: 'sequence', length: 3, mask: 'all', title: bilingual('顺序码', 'Sequence') },
    { name: 'check', length: 1, characters: '0-9X', mask: 'all', title: bilingual('校验码', 'Check character') },
  ],
  derived: {
    birthDate: {
      title: bilingual('出生日期', 'Birth date'),
      mask: 'birthDate',
      of: ({ birth }) => `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}`,
    },
    sex: {
      title: bilingual('性别', 'Sex'),
      mask: 'all',
      codeList: 'gb-t-2261-1-sex',
      of: ({ sequence }) => (digitAt(sequence, 2) % 2 === 1 ? '1' : '2'),
    },
  },
  rules: (_, text) => (isBirthDate(text) ? undefined : birthDateFault),
  advice: (text) => (text.length === 15 ? fromFifteen : undefined),
  checkCharacter: citizenIdCheckCharacter,
  accepts: isCitizenId,
});

/**
 * The 18 characters that a number of the first generation (15 digits, born 1900–1999) has become.
 * Throws HT1010 for a text that is no such number.
 */
export function citizenIdFrom15(value: string): string {
  const first17 = `${value.slice(0, 6)}19${value.slice(6)}`;
  const id = first17 + citizenIdCheckCharacter(first17);
  if (/^\d{15}$/.test(value) && isCitizenId(id)) return id;
  throw new RecordError('HT1010', {
    message: bilingual('不是 15 位的旧公民身份号码', 'It is no citizen id of 15 digits'),
  });
}

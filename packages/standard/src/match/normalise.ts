import { RecordError } from '../errors/record-error.ts';
import { citizenIdFrom15, isCitizenId } from '../identifiers/citizen-id.ts';
import { isSocialCreditCode } from '../identifiers/social-credit-code.ts';
import { looseNumber, looseText } from '../text-forms/loose-text.ts';
import { bilingual } from '../text.ts';
import { isCalendarDate } from '../values/date-time.ts';

/** What a match key can be made of. */
export type MatchKind = 'citizen-id' | 'phone' | 'name-and-birth-date' | 'social-credit-code' | 'house';

// Full-width signs, white space, and what nobody sees: the same words typed in two systems must give the same key.
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{Cc}\p{Cf}]/gu, '');

const dashes = /[-\u2010-\u2015\u2212]/g;

function citizenIdOf(value: string): string {
  const compact = plain(value).replaceAll(dashes, '').toUpperCase();
  const id = /^\d{15}$/.test(compact) ? citizenIdFrom15(compact) : compact;
  if (!isCitizenId(id)) throw new RecordError('HT1005', { requirement: 'HT-PRV-009' });
  return id;
}

function phoneOf(value: string): string {
  const digits = plain(value)
    .replaceAll(dashes, '')
    .replaceAll(/[()]/g, '')
    .replace(/^(?:\+86|0086)/, '');
  if (!/^\d{5,20}$/.test(digits)) throw new RecordError('HT1010', { requirement: 'HT-PRV-009' });
  return digits;
}

function nameAndBirthDateOf(value: string): string {
  const [first = '', birthDate = '', ...rest] = value.split('\n');
  const name = plain(first)
    .replaceAll(/[·•‧・∙]/gu, '·')
    .toLowerCase();
  if (name === '' || rest.length > 0 || !isCalendarDate(birthDate))
    throw new RecordError('HT1010', {
      requirement: 'HT-PRV-009',
      fix: bilingual('写作姓名、换行、YYYY-MM-DD', 'Write the name, a line feed and YYYY-MM-DD'),
    });
  return `${name}\n${birthDate}`;
}

function socialCreditCodeOf(value: string): string {
  const code = plain(value).replaceAll(dashes, '').toUpperCase();
  if (!isSocialCreditCode(code)) throw new RecordError('HT1005', { requirement: 'HT-PRV-009' });
  return code;
}

function houseOf(value: string): string {
  const [county = '', address = '', building = '', unit = '', room = '', ...rest] = value.split('\n');
  const parts = [looseText(address), ...[building, unit, room].map(looseNumber)];
  if (!/^\d{6}$/.test(county) || parts[0] === '' || parts[3] === '' || rest.length > 0)
    throw new RecordError('HT1010', {
      requirement: 'HT-PRV-009',
      fix: bilingual(
        '每项一行：六位县级区划、地址、楼栋、单元（可空）、房号',
        'Write one a line: six digits of the county, address, building, unit (may be empty), room',
      ),
    });
  return [county, ...parts].join('\n');
}

const normalisers: Readonly<Record<MatchKind, (value: string) => string>> = {
  'citizen-id': citizenIdOf,
  phone: phoneOf,
  'name-and-birth-date': nameAndBirthDateOf,
  'social-credit-code': socialCreditCodeOf,
  house: houseOf,
};

/** Every kind of match key. */
export const matchKinds = Object.keys(normalisers) as readonly MatchKind[];

/**
 * The one way to write a value, so that two systems make the same key of it; parts stand on lines of their own.
 * Throws HT1005 for a citizen id or social credit code whose check character is wrong, HT1010 for what has not the form of its kind; neither repeats the value.
 */
export const normalise = (kind: MatchKind, value: string): string => normalisers[kind](value);

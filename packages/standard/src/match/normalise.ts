import { RecordError } from '../errors/record-error.ts';
import { citizenIdFrom15, isCitizenId } from '../identifiers/citizen-id.ts';
import { bilingual } from '../text.ts';
import { isCalendarDate } from '../values/date-time.ts';

/** What a match key can be made of. */
export type MatchKind = 'citizen-id' | 'phone' | 'name-and-birth-date';

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

const normalisers: Readonly<Record<MatchKind, (value: string) => string>> = {
  'citizen-id': citizenIdOf,
  phone: phoneOf,
  'name-and-birth-date': nameAndBirthDateOf,
};

/** Every kind of match key. */
export const matchKinds = Object.keys(normalisers) as readonly MatchKind[];

/**
 * The one way to write a value, so that two systems make the same key of it; a name and a birth date stand on two lines.
 * Throws HT1005 for a citizen id whose check character is wrong, HT1010 for what has not the form of its kind; neither repeats the value.
 */
export const normalise = (kind: MatchKind, value: string): string => normalisers[kind](value);

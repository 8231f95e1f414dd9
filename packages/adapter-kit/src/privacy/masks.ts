import { HutongError } from '@hutong/standard';
import { scaled } from '../codec/decimal.ts';
import type { PersonalMask } from './personal-fields.ts';

/** A keyed digest of at least 16 bytes: the same text gives the same bytes, and nobody without the key finds the text. */
export type Digest = (text: string) => Uint8Array;

/** Text of a field whose bytes are not what an encoder would write. */
interface PaddedText {
  readonly text: string;
  readonly hex: string;
}

export const isPaddedText = (value: unknown): value is PaddedText =>
  typeof value === 'object' && value !== null && 'text' in value && 'hex' in value && typeof value.hex === 'string';

const hashed = (hash: Uint8Array, index: number, range: number): number => (hash[index % hash.length] ?? 0) % range;

/** Another character of the same kind, and as long in every encoding; marks and blanks stay. */
function otherCharacter(character: string, hash: Uint8Array, index: number): string {
  if (/\d/.test(character)) return String(hashed(hash, index, 10));
  const first = /[a-z]/.test(character) ? 97 : 65;
  if (/[a-z]/i.test(character)) return String.fromCharCode(first + hashed(hash, index, 26));
  return character > '\u007F' ? '某' : character;
}

/** Never the value itself, however short it is. */
const different = (text: string, original: string): string =>
  text === original ? text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)) : text;

/** Digits of a number that nobody has: no subscriber's number begins with 10. Zeros in front stay, as they fill up a field. */
const otherDigits = (text: string, digest: Digest): string => {
  const hash = digest(text);
  const first = text.search(/[^0]/);
  const digits = Array.from(text, (digit, index) => {
    if (first === -1 || index < first) return digit;
    return index < first + 2 ? '10'.charAt(index - first) : String(hashed(hash, index, 10));
  });
  return different(digits.join(''), text);
};

const otherText = (value: string | PaddedText, digest: Digest): string => {
  if (typeof value === 'string') {
    const hash = digest(value);
    return different(Array.from(value, (character, index) => otherCharacter(character, hash, index)).join(''), value);
  }
  const hash = digest(value.hex);
  return Array.from({ length: value.hex.length / 2 }, (_, index) => String(hashed(hash, index, 10))).join('');
};

/** A place some kilometres away, by the same distance for all places, so that a track keeps its form and not its streets. */
const otherDegrees = (value: number, digest: Digest, axis: 'latitude' | 'longitude'): number => {
  if (value === 0) return value;
  const hash = digest('position');
  const from = axis === 'latitude' ? 0 : 2;
  const distance = 50_000 + (((hash[from] ?? 0) << 8) | (hash[from + 1] ?? 0)) * 4;
  const degrees = Math.round(Math.abs(value) * 1e6);
  const limit = axis === 'latitude' ? 90e6 : 180e6;
  return scaled(Math.sign(value) * (degrees + distance > limit ? degrees - distance : degrees + distance), 6);
};

const unfit = (mask: PersonalMask): HutongError => new HutongError('HT4009', { field: mask });

/** What stands in place of a personal value. Throws HT4009 when the value is not of the kind that its mask expects. */
export function maskValue(value: unknown, mask: PersonalMask, digest: Digest): unknown {
  switch (mask) {
    case 'digits':
      if (typeof value !== 'string' || !/^[0-9A-F]*$/i.test(value)) throw unfit(mask);
      return otherDigits(value, digest);
    case 'text':
      if (typeof value !== 'string' && !isPaddedText(value)) throw unfit(mask);
      return otherText(value, digest);
    case 'bytes':
      if (typeof value !== 'string' || !/^[0-9A-F]*$/i.test(value)) throw unfit(mask);
      return value.replaceAll(/./g, '0');
    case 'number':
      return 0;
    case 'latitude':
    case 'longitude':
      if (typeof value !== 'number') throw unfit(mask);
      return otherDegrees(value, digest, mask);
    case 'opaque':
      throw unfit(mask);
  }
}

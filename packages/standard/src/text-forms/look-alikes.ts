import { bilingual, type BilingualText } from '../text.ts';

/** Letters of other scripts that look like plain ones, each beside the letter it is taken for. */
const twins = new Map<string, string>(
  [
    // Cyrillic.
    ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
    ['аеорсухіјѕ', 'aeopcyxijs'],
    // Greek.
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αικνορυχ', 'aiknopux'],
  ].flatMap(([left = '', right = '']) => Array.from(left, (letter, index) => [letter, right.charAt(index)] as const)),
);

/** The plain character that a full-width, Cyrillic or Greek one is taken for; undefined when it is no such character. */
export function plainTwin(character: string): string | undefined {
  const code = character.charCodeAt(0);
  // The full-width forms of Chinese input methods stand in the order of ASCII.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code === 0x3000 ? ' ' : twins.get(character);
}

/** What to do about a character that only looks right. */
export const twinFix = (character: string, plain: string): BilingualText =>
  character.charCodeAt(0) >= 0xff00
    ? bilingual(
        `把全角“${character}”改为半角“${plain}”`,
        `Write the plain "${plain}" for the full-width "${character}"`,
      )
    : bilingual(
        `“${character}”是形近的外文字母，改为“${plain}”`,
        `"${character}" is a letter of another script that looks alike: write "${plain}"`,
      );

const asciiOnly = /^[ -~]*$/;

/** A text with every character that only looks plain replaced by the plain one. */
export const plainText = (text: string): string =>
  asciiOnly.test(text) ? text : Array.from(text, (character) => plainTwin(character) ?? character).join('');

/** What to do about a text that would be right in plain characters; undefined when it would not, or is plain. */
export function plainTextFix(text: string, accepts: (plain: string) => boolean): BilingualText | undefined {
  if (asciiOnly.test(text)) return undefined;
  const odd = Array.from(text.slice(0, longest)).find((character) => plainTwin(character) !== undefined);
  if (odd === undefined || text.length > longest || !accepts(plainText(text))) return undefined;
  return twinFix(odd, plainTwin(odd) ?? odd);
}

// No value that a person mistyped is longer.
const longest = 200;

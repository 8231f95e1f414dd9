/** Requirement that no text holds characters that cannot be stored, sent or seen. */
export const usableTextRequirement = 'HT-REC-008';

const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || (code >= 0x7f && code <= 0x9f);
const isHighHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

// Zero-width space, marks and isolates that turn the direction, invisible operators, byte order mark, annotation marks, non-characters.
const isHidden = (code: number): boolean =>
  code === 0x200b ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff ||
  (code >= 0xfff9 && code <= 0xfffb) ||
  code >= 0xfffe;

// Joiners shape Arabic, Mongolian and emoji; between Chinese or plain letters they only make two texts that look the same.
const isJoiner = (code: number): boolean => code === 0x200c || code === 0x200d;
const isShapedByJoiner = (code: number): boolean => code >= 0x80 && (code < 0x2e80 || code > 0x9fff);

/**
 * The first character that no text may hold: a control character beside tab and line ends, an invisible character that hides
 * or reorders text, or half of a surrogate pair. -1 when there is none.
 */
export function unusableAt(text: string): number {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code >= 0x20 && code < 0x7f) || (code > 0x206f && code < 0xd800)) continue;
    if (isControl(code) || isHidden(code) || isLowHalf(code)) return index;
    if (isHighHalf(code) && !isLowHalf(text.charCodeAt(++index))) return index - 1;
    if (isJoiner(code) && (index === 0 || !isShapedByJoiner(text.charCodeAt(index - 1)))) return index;
  }
  return -1;
}

// Every character that may be unusable, alone or behind another.
const doubtful =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200d\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]/;

/** Shorter texts are seen through sooner than a pattern is started. */
const shortText = 24;

/** Whether a text holds nothing but characters that can be stored, sent and seen. */
export const isUsableText = (text: string): boolean =>
  (text.length > shortText && !doubtful.test(text)) || unusableAt(text) === -1;

/** Whether a text is nothing but white space, the full-width blank among it. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  // Nearly every text begins with a letter, a digit or a Chinese character.
  return !((first > 0x20 && first < 0x80) || (first > 0x3000 && first < 0xfeff)) && text.trim() === '';
}

/**
 * The pattern of JSON Schema for a text of no form of its own: not blank, and without the characters that no text may hold.
 * Joiners are left to the other checks: where they may stand depends on the character before. So are halves of a
 * surrogate pair, which several engines of patterns know no way to name.
 */
export const usableTextPattern =
  '^(?=[\\s\\S]*\\S)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff]*$';

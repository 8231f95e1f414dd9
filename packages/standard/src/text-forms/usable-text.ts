/** Requirement that no text holds control characters or halves of characters. */
export const usableTextRequirement = 'HT-REC-008';

const isControl = (code: number): boolean => code < 32 && code !== 9 && code !== 10 && code !== 13;
const isHighHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * The first character that no text may hold: a control character below U+0020 beside tab and line ends, or half of a surrogate pair.
 * -1 when there is none.
 */
export function unusableAt(text: string): number {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 32 && code < 0xd800) continue;
    if (isControl(code) || isLowHalf(code)) return index;
    if (isHighHalf(code) && !isLowHalf(text.charCodeAt(++index))) return index - 1;
  }
  return -1;
}

/** Whether a text holds nothing but characters that can be stored, sent and shown. */
export const isUsableText = (text: string): boolean => unusableAt(text) === -1;

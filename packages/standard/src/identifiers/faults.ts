import { bilingual, type BilingualText } from '../text.ts';
import { plainTwin, twinFix } from '../text-forms/look-alikes.ts';
import type { IdentifierFault } from './identifier-definition.ts';

/** A text that is too short or too long. */
export const lengthFault = (
  text: string,
  length: number,
  form: BilingualText,
  fix?: BilingualText,
): IdentifierFault => ({
  code: 'HT1009',
  reason: 'length',
  offset: Math.min(text.length, length),
  rule: bilingual(
    `长度为 ${text.length}，不符合格式：${form.zh}`,
    `has the length ${text.length}; its form is ${form.en}`,
  ),
  ...(fix === undefined ? {} : { fix }),
});

/** A character that cannot stand where it stands; a letter of another script or width is named as such. */
export function characterFault(text: string, offset: number, form: BilingualText): IdentifierFault {
  const character = text.charAt(offset);
  const upper = character.toUpperCase();
  const plain = plainTwin(character);
  const fix =
    plain !== undefined
      ? twinFix(character, plain)
      : upper !== character && /[a-z]/.test(character)
        ? bilingual(`字母应大写：“${upper}”`, `Letters are capital: "${upper}"`)
        : undefined;
  return {
    code: 'HT1010',
    reason: 'character',
    offset,
    rule: bilingual(
      `第 ${offset + 1} 位的字符不符合格式：${form.zh}`,
      `has a wrong character at position ${offset + 1}; its form is ${form.en}`,
    ),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** A check character that the others deny; the right one is never told, lest a wrong number be made to pass. */
export const checkFault = (offset: number, source: string): IdentifierFault => ({
  code: 'HT1005',
  reason: 'check-digit',
  offset,
  rule: bilingual(`的校验码不符（${source}）`, `has a wrong check character (${source})`),
});

/** Parts that do not go together. */
export const structureFault = (offset: number, zh: string, en: string): IdentifierFault => ({
  code: 'HT1010',
  reason: 'structure',
  offset,
  rule: bilingual(zh, en),
});

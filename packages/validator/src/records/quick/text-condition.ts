import { isBlankText, isUsableText, type FieldKind } from '@hutong/standard';
import { classSequence } from '../../scan/spans/character-classes.ts';
import type { QuickContext } from './quick-context.ts';
import { rememberLast } from './remember-last.ts';

const firstPrintable = 33;

/** Whether a pattern lets nothing through but ASCII that can be seen, so that a text that matches is usable and not blank. */
const isPrintable = (pattern: string): boolean =>
  classSequence(pattern)?.every(({ members }) => !members.subarray(0, firstPrintable).includes(1)) === true;

/** Text within its limits and of its form: a UTF-16 length bounds the number of characters from both sides. */
export function textCondition(
  value: string,
  { minLength = 1, maxLength, pattern }: Extract<FieldKind, { type: 'text' }>,
  { text: { bind } }: QuickContext,
): string {
  const least = minLength <= 1 ? minLength : 2 * minLength;
  const conditions = [
    `typeof ${value} === 'string'`,
    `${value}.length >= ${least}`,
    ...(maxLength === undefined ? [] : [`${value}.length <= ${maxLength}`]),
  ];
  if (pattern !== undefined) {
    const form = new RegExp(pattern, 'u');
    conditions.push(`${bind(rememberLast((text) => form.test(text)))}(${value})`);
  }
  if (pattern === undefined || !isPrintable(pattern)) {
    conditions.push(`${bind(isUsableText)}(${value})`);
    if (minLength > 0) conditions.push(`!${bind(isBlankText)}(${value})`);
  }
  return conditions.join(' && ');
}

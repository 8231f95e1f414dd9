import { bilingual, isBlankText, isUsableText, type Field, type FieldKind } from '@hutong/standard';
import { codePoints } from '../code-points.ts';
import { describeIssue } from '../describe-issue.ts';
import type { CompiledCheck } from './compiled-check.ts';
import { shortenedFix } from './number-fix.ts';
import { fixFor } from './plain-fix.ts';
import { unusableCharacter } from './unusable-character.ts';
import { wrongType } from './wrong-type.ts';

/** Text within length limits, counted in code points, and of a form. */
export function textCheck(field: Field, kind: Extract<FieldKind, { type: 'text' }>): CompiledCheck {
  const { minLength = 1, maxLength = Number.MAX_SAFE_INTEGER } = kind;
  const pattern = kind.pattern === undefined ? undefined : new RegExp(kind.pattern, 'u');
  return {
    accepts: (value) =>
      typeof value === 'string' &&
      isUsableText(value) &&
      (minLength === 0 || !isBlankText(value)) &&
      (value.length >= 2 * minLength || codePoints(value) >= minLength) &&
      (value.length <= maxLength || codePoints(value) <= maxLength) &&
      (pattern === undefined || pattern.test(value)),
    explain: (value, pointer, report) => {
      if (typeof value !== 'string') return report('HT1002', () => wrongType(field, pointer, value, 'text'));
      if (minLength > 0 && isBlankText(value))
        return report('HT1009', () =>
          describeIssue('HT1009', field, pointer, undefined, {
            rule:
              value === ''
                ? bilingual('是空文本', 'is empty text')
                : bilingual('只有空白字符', 'is nothing but white space'),
            fix: bilingual(
              '填写内容；没有值时省略该字段',
              'Give it content, or leave the field out when there is none',
            ),
          }),
        );
      if (!isUsableText(value)) return report('HT1018', () => unusableCharacter(field, pointer, value));
      const length = codePoints(value);
      if (length < minLength || length > maxLength) {
        const limit = length < minLength ? minLength : maxLength;
        const [zh, en] = length < minLength ? ['少于', 'fewer than'] : ['超过', 'more than'];
        report('HT1009', () =>
          describeIssue('HT1009', field, pointer, value, {
            rule: bilingual(
              `共 ${length} 个字符，${zh}规定的 ${limit} 个`,
              `has ${length} characters, ${en} the allowed ${limit}`,
            ),
          }),
        );
      }
      if (pattern !== undefined && !pattern.test(value))
        report('HT1010', () =>
          describeIssue('HT1010', field, pointer, value, {
            rule: bilingual(`不符合格式 ${pattern.source}`, `does not match ${pattern.source}`),
            ...shortenedFix(value),
            ...fixFor(value, (plain) => pattern.test(plain)),
          }),
        );
    },
  };
}

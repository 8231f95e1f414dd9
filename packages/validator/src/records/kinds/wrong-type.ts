import { bilingual, type BilingualText, type Field } from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import type { RecordIssue } from '../record-issue.ts';

const names = {
  text: bilingual('文本', 'text'),
  number: bilingual('数值', 'a number'),
  integer: bilingual('整数', 'a whole number'),
  boolean: bilingual('布尔值（true 或 false）', 'true or false'),
  scalar: bilingual('数值、布尔值或文本', 'a number, true or false, or text'),
  object: bilingual('对象', 'an object'),
  list: bilingual('列表', 'a list'),
} as const satisfies Record<string, BilingualText>;

/** The issue of a value that is of another type than its field. */
export const wrongType = (
  field: Field,
  pointer: string,
  value: unknown,
  expected: keyof typeof names,
  fix?: BilingualText,
): RecordIssue =>
  describeIssue('HT1002', field, pointer, value, {
    rule: bilingual(`不是${names[expected].zh}`, `is not ${names[expected].en}`),
    fix: fix ?? bilingual(`改为${names[expected].zh}`, `Write ${names[expected].en}`),
  });

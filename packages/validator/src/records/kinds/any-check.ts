import {
  bilingual,
  freeMembersFault,
  freeMembersRequirement,
  usableTextRequirement,
  type BilingualText,
  type Field,
  type FreeMembersFault,
} from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import { pointerTo } from '../pointer.ts';
import type { CompiledCheck } from './compiled-check.ts';
import { wrongType } from './wrong-type.ts';

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rules: Readonly<Record<FreeMembersFault['reason'], BilingualText>> = {
  name: bilingual('含有不可使用的成员名称', 'holds a member whose name cannot be used'),
  characters: bilingual(
    '含有控制字符、不可见字符或不完整的字符',
    'holds a control character, an invisible character or half of a character',
  ),
  number: bilingual('含有读出时会被舍入或溢出的数', 'holds a number that readers round or cannot hold'),
  depth: bilingual('嵌套超过 32 层', 'nests deeper than 32 levels'),
  size: bilingual('名称与文本超过 65536 个字符', 'holds more than 65536 characters of names and texts'),
};

/** An object that the standard does not look into, but for names that harm, unusable characters, depth and size. */
export const anyCheck = (field: Field): CompiledCheck => ({
  accepts: (value) => isPlainObject(value) && freeMembersFault(value) === undefined,
  explain: (value, pointer, report) => {
    if (!isPlainObject(value)) return report('HT1002', () => wrongType(field, pointer, value, 'object'));
    const fault = freeMembersFault(value);
    if (fault === undefined) return;
    const { reason, path } = fault;
    const isText = reason === 'characters';
    const code = isText ? 'HT1018' : 'HT1019';
    report(code, () =>
      describeIssue(code, field, path.reduce<string>(pointerTo, pointer), undefined, {
        rule: rules[reason],
        requirement: isText ? usableTextRequirement : freeMembersRequirement,
      }),
    );
  },
});

import {
  bilingual,
  isAcceptedCode,
  isLocalForm,
  localCodeFault,
  localCodeFaults,
  plainText,
  type CodeList,
  type Field,
  type FieldKind,
  type LocalCodeFault,
} from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import { nearestCode } from '../nearest-code.ts';
import type { RecordIssue } from '../record-issue.ts';
import type { CompiledCheck } from './compiled-check.ts';
import { wrongType } from './wrong-type.ts';

const shortList = 12;
// A longer value is no slip of a key.
const longestShown = 200;

const allowed = ({ entries }: CodeList, language: 'zh' | 'en'): string =>
  entries.map((entry) => `${entry.code} ${entry[language]}`).join(language === 'zh' ? '、' : ', ');

const unknownCode = (field: Field, list: CodeList, pointer: string, value: string): RecordIssue => {
  const near = nearestCode(list, plainText(value.slice(0, longestShown)));
  const isShort = list.entries.length <= shortList;
  return describeIssue('HT1003', field, pointer, value, {
    rule: bilingual(
      `不在代码表“${list.title.zh}”（${list.id}）中${isShort ? `；允许：${allowed(list, 'zh')}` : ''}`,
      `is not a code of "${list.title.en}" (${list.id})${isShort ? `; allowed: ${allowed(list, 'en')}` : ''}`,
    ),
    fix:
      near === undefined
        ? bilingual(
            `改用代码表中的代码，见 hutong codes show ${list.id}`,
            `Use a code of the list, see \`hutong codes show ${list.id}\``,
          )
        : bilingual(`是否应为 ${near.code}（${near.zh}）？`, `Did you mean ${near.code} (${near.en})?`),
  });
};

/** What the local lists that are loaded say of a well-formed local code. */
export type ListedCodes = (list: CodeList, code: string) => LocalCodeFault | undefined;

const refusedLocalCode = (field: Field, list: CodeList, pointer: string, value: string, fault: LocalCodeFault) => {
  const plain = plainText(value.slice(0, longestShown));
  return describeIssue('HT1016', field, pointer, value, {
    ...localCodeFaults[fault],
    ...(plain !== value && isAcceptedCode(list, plain)
      ? { fix: bilingual(`是否应为 ${plain}？`, `Did you mean ${plain}?`) }
      : {}),
  });
};

/** A code of a list, or a local code below one; short lists are spelled out, for long ones the nearest code is proposed. */
export function codeCheck(
  field: Field,
  kind: Extract<FieldKind, { type: 'code' }>,
  listed: ListedCodes = () => undefined,
): CompiledCheck {
  const list = kind.codes;
  const codes = new Set(list.entries.map(({ code }) => code));
  const faultOf = (value: string): LocalCodeFault | undefined => localCodeFault(list, value) ?? listed(list, value);
  return {
    accepts: (value) =>
      codes.has(value as string) ||
      (list.extensible === true && typeof value === 'string' && isLocalForm(value) && faultOf(value) === undefined),
    explain: (value, pointer, report) => {
      if (typeof value !== 'string') return report('HT1002', () => wrongType(field, pointer, value, 'text'));
      if (codes.has(value)) return;
      if (!isLocalForm(value)) return report('HT1003', () => unknownCode(field, list, pointer, value));
      const fault = faultOf(value);
      if (fault !== undefined) report('HT1016', () => refusedLocalCode(field, list, pointer, value, fault));
    },
  };
}

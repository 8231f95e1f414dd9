import {
  bilingual,
  codeLists,
  plainText,
  type CodeList,
  type CodeListId,
  type Field,
  type FieldKind,
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

/** A code of a list; short lists are spelled out, for long ones the nearest code is proposed. */
export function codeCheck(field: Field, kind: Extract<FieldKind, { type: 'code' }>): CompiledCheck {
  const list: CodeList = codeLists[kind.list as CodeListId];
  const codes = new Set(list.entries.map(({ code }) => code));
  return {
    accepts: (value) => codes.has(value as string),
    explain: (value, pointer, report) => {
      if (typeof value !== 'string') return report('HT1002', () => wrongType(field, pointer, value, 'text'));
      if (codes.has(value)) return;
      report('HT1003', () => unknownCode(field, list, pointer, value));
    },
  };
}

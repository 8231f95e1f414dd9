import { bilingual, unusableAt, usableTextRequirement, type Field } from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import type { RecordIssue } from '../record-issue.ts';

/** The issue of a text that holds a control character or half of a surrogate pair. */
export function unusableCharacter(field: Field, pointer: string, text: string): RecordIssue {
  const at = unusableAt(text);
  const code = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
  return describeIssue('HT1018', field, pointer, text, {
    rule: bilingual(
      `第 ${at + 1} 个字符 ${code} 不能用于文本`,
      `holds ${code} at character ${at + 1}, which no text can hold`,
    ),
    requirement: usableTextRequirement,
  });
}

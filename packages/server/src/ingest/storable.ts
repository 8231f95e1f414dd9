import type { RecordIssue } from '@hutong/validator';
import { createIssue } from './record-issue.ts';

const maximumDepth = 32;
const maximumIdLength = 512;

// PostgreSQL text cannot hold U+0000, and half a surrogate pair is no character.
const forbiddenEscape = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i;
const pairedEscape = /\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}/gi;

const isTooLong = (value: unknown): boolean => typeof value === 'string' && value.length > maximumIdLength;

const depthWithin = (value: unknown, limit: number): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  return limit > 0 && Object.values(value).every((member) => depthWithin(member, limit - 1));
};

/** Whether a JSON text holds characters that no text of the database can hold. */
export const holdsUnstorableText = (json: string): boolean =>
  json.includes('\\u') && forbiddenEscape.test(json.replace(pairedEscape, ''));

/** What keeps a record that follows the standard from being stored as it is. */
export function findUnstorable(record: Readonly<Record<string, unknown>>, text: string): RecordIssue[] {
  const issues: RecordIssue[] = [];
  for (const member of ['id', 'device'])
    if (isTooLong(record[member])) issues.push(createIssue('HT1009', `/${member}`));
  if (!depthWithin(record['extensions'], maximumDepth))
    issues.push(
      createIssue('HT1012', '/extensions', {
        zh: `扩展嵌套超过 ${maximumDepth} 层`,
        en: `Extensions are nested deeper than ${maximumDepth} levels`,
      }),
    );
  if (holdsUnstorableText(text))
    issues.push(
      createIssue('HT1010', '', {
        zh: '文本含有空字符或不完整的字符',
        en: 'A text holds U+0000 or half of a surrogate pair',
      }),
    );
  return issues;
}

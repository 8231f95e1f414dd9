import type { RecordIssue } from '@hutong/validator';
import { createIssue } from './record-issue.ts';

const maximumIdLength = 512;

// PostgreSQL text cannot hold U+0000, and half a surrogate pair is no character.
const forbiddenEscape = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i;
const pairedEscape = /\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}/gi;

const isTooLong = (value: unknown): boolean => typeof value === 'string' && value.length > maximumIdLength;

/** Whether a JSON text holds characters that no text of the database can hold. */
export const holdsUnstorableText = (json: string): boolean =>
  json.includes('\\u') && forbiddenEscape.test(json.replace(pairedEscape, ''));

/** What keeps a record that follows the standard from being stored as it is. */
export function findUnstorable(record: Readonly<Record<string, unknown>>): RecordIssue[] {
  const issues: RecordIssue[] = [];
  for (const member of ['id', 'device'])
    if (isTooLong(record[member])) issues.push(createIssue('HT1009', `/${member}`));
  return issues;
}

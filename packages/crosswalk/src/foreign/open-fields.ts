import { bilingual, findEntity, isMaskedByDefault } from '@hutong/standard';
import { pointerTo, type RecordIssue } from '@hutong/validator';
import { textOf } from '../values/text-of.ts';
import { foreignIssue } from './foreign-issue.ts';

type Row = Readonly<Record<string, unknown>>;

/** Personal and sensitive fields stay behind, each named by an issue (HT9012); what is not defined stays behind too. */
export function openFields(record: Row): { open: Record<string, unknown>; issues: RecordIssue[] } {
  const entity = findEntity(textOf(record['type']));
  const issues: RecordIssue[] = [];
  const open: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    const field = entity?.fields[name];
    if (field !== undefined && isMaskedByDefault(field.privacy)) {
      const message = bilingual(
        `${field.title.zh}属于个人信息，未导出`,
        `${field.title.en} is personal and was withheld`,
      );
      issues.push(foreignIssue('HT9012', pointerTo('', name), message, 'info'));
    } else if (field !== undefined) open[name] = value;
  }
  return { open, issues };
}

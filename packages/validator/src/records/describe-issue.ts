import { errorCodes, type BilingualText, type ErrorCode, type Field } from '@hutong/standard';
import type { RecordIssue } from './record-issue.ts';
import { shownValue } from './shown-value.ts';

/** What a check knows about the issue beyond the field and the value. */
export interface IssueDetail {
  /** The rule that the value breaks, as the end of a sentence that begins with the value. */
  readonly rule: BilingualText;
  /** A more exact advice than the code's own. */
  readonly fix?: BilingualText;
  /** Requirement of the rule when it is not the field's. */
  readonly requirement?: string;
}

/** Puts an issue into words: the field's title, the value as it may be shown, and the rule. */
export function describeIssue(
  code: ErrorCode,
  field: Field,
  pointer: string,
  value: unknown,
  { rule, fix, requirement = field.requirement }: IssueDetail,
): RecordIssue {
  const { zh, en } = field.title;
  const shown = value === undefined ? undefined : shownValue(field, value);
  return {
    code,
    severity: 'error',
    pointer,
    message: {
      zh: shown === undefined ? `${zh}${rule.zh}` : `${zh}“${shown}”${rule.zh}`,
      en: shown === undefined ? `${en} ${rule.en}` : `${en} "${shown}" ${rule.en}`,
    },
    fix: fix ?? errorCodes[code].fix,
    ...(requirement === undefined ? {} : { requirement }),
    ...(shown === undefined ? {} : { value: shown }),
  };
}

import { errorCodes, type BilingualText, type Language } from '@hutong/standard';
import { isErrorCode, type RuleCode } from '../findings/rule-code.ts';
import { rulePage } from '../rules/rule-page.ts';
import type { ValidationReport } from '../validation-report.ts';

/** What a report says of a rule: one of the standard, or one that its rule set adds. */
export interface RuleTexts {
  readonly name: string;
  readonly title: BilingualText;
  readonly fix: BilingualText;
}

/** The texts of a rule that a report names. */
export function ruleTextsOf({ ruleSet }: Pick<ValidationReport, 'ruleSet'>, code: RuleCode): RuleTexts {
  if (isErrorCode(code)) return errorCodes[code];
  const own = ruleSet?.own.find((rule) => rule.code === code);
  return own ?? { name: code.toLowerCase(), title: { zh: code, en: code }, fix: { zh: '', en: '' } };
}

/** The page of a rule; rules that a rule set adds have none. */
export const rulePageOf = (code: RuleCode, language: Language): string | undefined =>
  isErrorCode(code) ? rulePage(code, language) : undefined;

import type { Language } from '@hutong/standard';
import type { Comparison } from '../baseline/comparison.ts';
import type { Finding } from '../findings/finding.ts';
import type { RuleSetReport } from '../rule-sets/report-rule-set.ts';
import type { ValidationReport } from '../validation-report.ts';

/** A finding in one language. */
export type FindingJson = Omit<Finding, 'message' | 'fix'> & { readonly message: string; readonly fix: string };

/** A report as a JSON value in one language: `{ date, valid, summary, rules, baseline?, findings }`. */
export interface ReportJson {
  readonly date: string;
  readonly valid: boolean;
  /** The reading was ended early. */
  readonly incomplete?: true;
  readonly summary: ValidationReport['summary'];
  /** What names the data set by its content, where it was asked for. */
  readonly fingerprint?: string;
  readonly completeness: ValidationReport['completeness'];
  readonly rules: ValidationReport['rules'];
  /** The rule set that it was made with. */
  readonly ruleSet?: RuleSetReport;
  /** How it stands against a baseline; the findings are then the new ones only. */
  readonly baseline?: Omit<Comparison, 'taken'>;
  readonly findings: readonly FindingJson[];
}

const comparisonJson = (comparison: Comparison): Omit<Comparison, 'taken'> => {
  const { taken, ...told } = comparison;
  return taken === undefined ? comparison : told;
};

/** A finding as a JSON value in one language. */
export const findingToJson = (
  { code, name, severity, message, fix, ...rest }: Finding,
  language: Language,
): FindingJson => ({ code, name, severity, message: message[language], fix: fix[language], ...rest });

/** The JSON value of a report, as `hutong validate --json` prints it. */
export const reportToJson = (report: ValidationReport, language: Language): ReportJson => ({
  date: report.date,
  valid: report.valid,
  ...(report.incomplete === true ? { incomplete: true } : {}),
  summary: { ...report.summary, notChecked: report.remarks.map((remark) => remark[language]) },
  ...(report.fingerprint === undefined ? {} : { fingerprint: report.fingerprint }),
  completeness: report.completeness,
  rules: report.rules,
  ...(report.ruleSet === undefined ? {} : { ruleSet: report.ruleSet }),
  ...(report.baseline === undefined ? {} : { baseline: comparisonJson(report.baseline) }),
  findings: report.findings.map((finding) => findingToJson(finding, language)),
});

import type { Language } from '@hutong/standard';
import type { Finding } from '../findings/finding.ts';
import type { ValidationReport } from '../validation-report.ts';

/** A finding in one language. */
export type FindingJson = Omit<Finding, 'message' | 'fix'> & { readonly message: string; readonly fix: string };

/** A report as a JSON value in one language: `{ valid, summary, rules, findings }`. */
export interface ReportJson {
  readonly valid: boolean;
  /** The reading was ended early. */
  readonly incomplete?: true;
  readonly summary: ValidationReport['summary'];
  readonly rules: ValidationReport['rules'];
  readonly findings: readonly FindingJson[];
}

/** The JSON value of a report, as `hutong validate --json` prints it. */
export const reportToJson = (report: ValidationReport, language: Language): ReportJson => ({
  valid: report.valid,
  ...(report.incomplete === true ? { incomplete: true } : {}),
  summary: { ...report.summary, notChecked: report.remarks.map((remark) => remark[language]) },
  rules: report.rules,
  findings: report.findings.map(({ code, name, severity, message, fix, ...rest }) => ({
    code,
    name,
    severity,
    message: message[language],
    fix: fix[language],
    ...rest,
  })),
});

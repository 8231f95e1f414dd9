import type { Language } from '@hutong/standard';
import { comparedName, fingerprintOf } from '../findings/fingerprint.ts';
import type { ValidationReport } from '../validation-report.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/** A report in the Code Climate form that GitLab shows in merge requests. */
export function codeClimateReport(report: ValidationReport, language: Language): string {
  const seen = new Map<string, number>();
  const issues = report.findings.map((finding) => {
    const { code, severity, message, fix, file, line } = finding;
    const fingerprint = fingerprintOf(finding);
    // The form wants every fingerprint once.
    const times = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, times);
    return {
      type: 'issue',
      check_name: code,
      description: `${message[language]} → ${fix[language]}`,
      categories: ['Bug Risk'],
      severity: severities[severity],
      fingerprint: times === 1 ? fingerprint : `${fingerprint}-${times}`,
      location: { path: comparedName(file), lines: { begin: line } },
    };
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}

import type { Language } from '@hutong/standard';
import type { ValidationReport } from '../validation-report.ts';
import { reportToJson } from './json-report.ts';

/** A report as lines of JSON: one per finding, then one with the summary. */
export function ndjsonReport(report: ValidationReport, language: Language): string {
  const { findings, ...summary } = reportToJson(report, language);
  return [...findings.map((finding) => ({ kind: 'finding', ...finding })), { kind: 'summary', ...summary }]
    .map((value) => `${JSON.stringify(value)}\n`)
    .join('');
}

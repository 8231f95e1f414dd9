import type { Language } from '@hutong/standard';
import type { ValidationReport } from '../validation-report.ts';
import { codeClimateReport } from './code-climate-report.ts';
import { csvReport } from './csv-report.ts';
import { githubReport } from './github-report.ts';
import { htmlReport } from './html/html-report.ts';
import { reportToJson } from './json-report.ts';
import { junitReport } from './junit-report.ts';
import { markdownReport } from './markdown-report.ts';
import { ndjsonReport } from './ndjson-report.ts';
import { sarifReport } from './sarif-report.ts';
import { textReport } from './text-report.ts';

/** The forms a report can take. */
export const reportFormats = [
  'text',
  'json',
  'ndjson',
  'junit',
  'html',
  'github',
  'sarif',
  'codeclimate',
  'markdown',
  'csv',
] as const;

/** A form of report. */
export type ReportFormat = (typeof reportFormats)[number];

/** How a report is written; colour is for terminals and off unless asked for. */
export interface FormatOptions {
  readonly color?: boolean;
}

const formatters: Readonly<
  Record<ReportFormat, (report: ValidationReport, language: Language, color: boolean) => string>
> = {
  text: textReport,
  json: (report, language) => `${JSON.stringify(reportToJson(report, language), undefined, 2)}\n`,
  junit: junitReport,
  html: htmlReport,
  github: githubReport,
  sarif: sarifReport,
  ndjson: ndjsonReport,
  codeclimate: codeClimateReport,
  markdown: markdownReport,
  csv: csvReport,
};

/** Writes a report in a form and a language; the HTML page holds both languages and opens in the one asked for. */
export const formatReport = (
  report: ValidationReport,
  format: ReportFormat,
  language: Language,
  { color = false }: FormatOptions = {},
): string => formatters[format](report, language, color);

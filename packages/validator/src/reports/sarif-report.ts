import type { Language } from '@hutong/standard';
import { comparedName, fingerprintOf } from '../findings/fingerprint.ts';
import type { RuleCode } from '../findings/rule-code.ts';
import { ruleSetTexts, switchedOff } from '../rule-sets/report-rule-set.ts';
import type { ValidationReport } from '../validation-report.ts';
import { rulePageOf, ruleTextsOf } from './rule-texts.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A file name as a URI reference: relative when the name is. */
const uriOf = (file: string): string =>
  file === '-' ? 'stdin' : comparedName(file).toWellFormed().split('/').map(encodeURIComponent).join('/');

/** A report as SARIF 2.1.0, for code-scanning dashboards. */
export function sarifReport(report: ValidationReport, language: Language): string {
  const codes = [...new Set(report.findings.map(({ code }) => code))].toSorted();
  const rule = (code: RuleCode) => {
    const { name, title, fix } = ruleTextsOf(report, code);
    const helpUri = rulePageOf(code, language);
    return {
      id: code,
      name,
      shortDescription: { text: title[language] },
      help: { text: fix[language] },
      ...(helpUri === undefined ? {} : { helpUri }),
    };
  };
  const results = report.findings.map((finding) => {
    const { code, severity, message, fix, file, line, column, pointer, recordId, requirement } = finding;
    return {
      ruleId: code,
      ruleIndex: codes.indexOf(code),
      level: levels[severity],
      message: { text: `${message[language]} → ${fix[language]}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
          },
          ...(recordId === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: `${recordId}#${pointer}` }] }),
        },
      ],
      ...(report.baseline === undefined ? {} : { baselineState: 'new' }),
      partialFingerprints: { 'hutongFinding/v1': fingerprintOf(finding) },
      ...(requirement === undefined ? {} : { properties: { requirement } }),
    };
  });
  // What a rule set changes stands in every form, and so does what it switches off.
  const notes =
    report.ruleSet === undefined
      ? []
      : [...ruleSetTexts(report.ruleSet), ...switchedOff(report.ruleSet)].map((text) => ({
          level: 'note',
          message: { text: text[language] },
        }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'hutong validate', language, rules: codes.map(rule) } },
        invocations: [
          {
            executionSuccessful: report.incomplete !== true,
            endTimeUtc: report.date,
            ...(notes.length === 0 ? {} : { toolConfigurationNotifications: notes }),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

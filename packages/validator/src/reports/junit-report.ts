import type { Language } from '@hutong/standard';
import { XMLBuilder } from 'fast-xml-parser';
import type { Finding } from '../findings/finding.ts';
import { ruleSetTexts, switchedOff } from '../rule-sets/report-rule-set.ts';
import type { FileSummary, ValidationReport } from '../validation-report.ts';
import { placeText } from './report-words.ts';

/** A text with what XML 1.0 cannot hold spelled out. */
const xmlText = (text: string): string =>
  text.replace(
    /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
  attributeValueProcessor: (_, value) => xmlText(String(value)),
  tagValueProcessor: (_, value) => xmlText(String(value)),
});

/** A report for test dashboards: a suite per file, a failed case per finding, one passed case for a clean file. */
export function junitReport(report: ValidationReport, language: Language): string {
  const failedCase = (finding: Finding) => {
    const { file, line, code, name, message, fix, severity } = finding;
    const place = placeText(finding);
    const body = {
      '@message': `${code} ${message[language]}`,
      '@type': name,
      '#text': `${file}:${place} ${code} ${message[language]}\n→ ${fix[language]}`,
    };
    return {
      '@name': `${file}:${place} ${code}`,
      '@classname': file,
      '@file': file,
      '@line': line,
      // Only an error fails; the rest is told along with a passed case.
      ...(severity === 'error' ? { failure: body } : { 'system-out': body['#text'] }),
    };
  };
  const { ruleSet } = report;
  // The form has no place for what was not checked but the properties of a suite.
  const properties =
    ruleSet === undefined
      ? []
      : [...ruleSetTexts(ruleSet), ...switchedOff(ruleSet)].map((text, index) => ({
          '@name': `ruleSet.${index + 1}`,
          '@value': text[language],
        }));
  const suite = ({ file, records }: FileSummary) => {
    const own = report.findings.filter((finding) => finding.file === file);
    const cases =
      own.length > 0 ? own.map(failedCase) : [{ '@name': `${file} (${records})`, '@classname': file, '@file': file }];
    const failures = own.filter(({ severity }) => severity === 'error').length;
    return {
      '@name': file,
      '@tests': cases.length,
      '@failures': failures,
      '@errors': 0,
      '@skipped': 0,
      // The form has no zone: the time is that of UTC.
      '@timestamp': report.date.slice(0, 19),
      ...(properties.length === 0 ? {} : { properties: { property: properties } }),
      testcase: cases,
    };
  };
  const suites = report.files.map(suite);
  const tests = suites.reduce((sum, { '@tests': count }) => sum + count, 0);
  const failures = suites.reduce((sum, { '@failures': count }) => sum + count, 0);
  const xml: string = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { '@name': 'hutong validate', '@tests': tests, '@failures': failures, '@errors': 0, testsuite: suites },
  });
  return xml;
}

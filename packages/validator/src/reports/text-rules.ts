import type { Language } from '@hutong/standard';
import type { Finding } from '../findings/finding.ts';
import { groupByRule } from '../findings/group-by-rule.ts';
import type { ValidationReport } from '../validation-report.ts';
import { placeText, ruleText, words } from './report-words.ts';
import { ruleTextsOf } from './rule-texts.ts';
import { shownName, type Paint } from './terminal-text.ts';

const severityStyles = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** A report with no more findings than this shows them all. */
const fewFindings = 30;

/** Of many, the first of each rule are shown. */
const placesPerRule = 5;

/** The findings of a report under their rules: what is wrong how often, what to do, and the first places. */
export function textRules(report: ValidationReport, language: Language, paint: Paint): string[] {
  const { findings, rules } = report;
  const most = findings.length <= fewFindings ? Infinity : placesPerRule;
  return groupByRule(findings).flatMap(({ code, severity, findings: own }) => {
    const count = rules.find((rule) => rule.code === code && rule.severity === severity)?.count ?? own.length;
    const { title, fix } = ruleTextsOf(report, code);
    const shown = own.slice(0, most);
    const findingLines = (finding: Finding): string[] => {
      const { file, message, fix: own, pointer, recordId, requirement } = finding;
      const details = [pointer, recordId, requirement].filter((part) => part !== undefined && part !== '').join('  ');
      return [
        `  ${shownName(file)}:${placeText(finding)}  ${shownName(message[language])}`,
        ...(own.en === fix.en ? [] : [`      → ${shownName(own[language])}`]),
        ...(details === '' ? [] : [`      ${paint('dim', details)}`]),
      ];
    };
    const head = `${paint(severityStyles[severity], words[severity][language])} ${paint('bold', `${code} ${title[language]}`)}`;
    const more = count - shown.length;
    return [
      '',
      `${head}  ${ruleText(count)[language]}  ${paint('dim', `→ ${fix[language]}`)}`,
      ...shown.flatMap(findingLines),
      ...(more === 0 ? [] : [paint('dim', `  ${words.more[language].replace('{count}', String(more))}`)]),
    ];
  });
}

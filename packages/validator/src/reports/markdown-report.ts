import type { Language } from '@hutong/standard';
import type { Finding } from '../findings/finding.ts';
import { groupByRule } from '../findings/group-by-rule.ts';
import { shortText } from '../records/short-text.ts';
import { ruleSetTexts } from '../rule-sets/report-rule-set.ts';
import type { ValidationReport } from '../validation-report.ts';
import { baselineTexts } from './baseline-texts.ts';
import { completenessText, countsText, placeText, words } from './report-words.ts';
import { rulePageOf, ruleTextsOf } from './rule-texts.ts';

/** Places named per rule; the rest is counted. */
const placesPerRule = 3;

const escape = (text: string): string => shortText(text, 200).replaceAll(/[\\|<>`*_[\]]/g, '\\$&');

const places = (findings: readonly Finding[]): string => {
  const named = findings.slice(0, placesPerRule).map((finding) => `${escape(finding.file)}:${placeText(finding)}`);
  const more = findings.length - named.length;
  return `${named.join('<br>')}${more === 0 ? '' : `<br>+ ${more}`}`;
};

/** A report as a short Markdown summary, as for the page of a pipeline run or a merge request. */
export function markdownReport(report: ValidationReport, language: Language): string {
  const { valid, findings, remarks } = report;
  const verdict = valid ? `✅ ${words.valid[language]}` : `❌ ${words.invalid[language]}`;
  const head = [words.rule, words.count, words.place, words.advice].map((word) => word[language]);
  const rows = groupByRule(findings).map(({ code, severity, findings: own }) => {
    const { title, fix } = ruleTextsOf(report, code);
    const page = rulePageOf(code, language);
    const linked = page === undefined ? code : `[${code}](${page})`;
    const first = own[0];
    return `| ${linked} ${escape(title[language])} (${words[severity][language]}) | ${own.length} | ${places(own)} | ${escape((own.length === 1 ? first?.fix : undefined)?.[language] ?? fix[language])} |`;
  });
  const [compared, ...changes] = baselineTexts(report).map((text) => escape(text[language]));
  const [ruleSet, ...effects] = ruleSetTexts(report.ruleSet).map((text) => escape(text[language]));
  const lines = [
    `## ${words.title[language]}`,
    '',
    `**${verdict}** ${countsText(report)[language]}`,
    '',
    ...(ruleSet === undefined ? [] : [ruleSet, '', ...effects.map((text) => `- ${text}`), '']),
    ...(compared === undefined ? [] : [compared, '', ...changes.map((text) => `- ${text}`), '']),
    ...(rows.length === 0 ? [] : [`| ${head.join(' | ')} |`, '| --- | ---: | --- | --- |', ...rows, '']),
    ...(report.completeness.length === 0
      ? []
      : [
          `### ${words.completeness[language]}`,
          '',
          ...report.completeness.map((entity) => `- ${escape(completenessText(entity)[language])}`),
          '',
        ]),
    ...(remarks.length === 0
      ? []
      : [`### ${words.notChecked[language]}`, '', ...remarks.map((remark) => `- ${escape(remark[language])}`), '']),
  ];
  return lines.join('\n');
}

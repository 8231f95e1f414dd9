import type { Language } from '@hutong/standard';
import stringWidth from 'fast-string-width';
import { ruleSetTexts } from '../rule-sets/report-rule-set.ts';
import type { ValidationReport } from '../validation-report.ts';
import { baselineTexts } from './baseline-texts.ts';
import { completenessText, countsText, fileText, findingsText, notCheckedText, words } from './report-words.ts';
import { pad, painter, shownName } from './terminal-text.ts';
import { textRules } from './text-rules.ts';

/** A report for a terminal: the files, the findings by rule, what was not checked, and the counts. */
export function textReport(report: ValidationReport, language: Language, color: boolean): string {
  const { files, remarks, incomplete, valid } = report;
  const paint = painter(color);
  const nameWidth = Math.max(0, ...files.map(({ file }) => stringWidth(shownName(file))));
  const fileLines = files.map((summary) => {
    const { file, findings } = summary;
    const mark = findings === 0 ? paint('green', '✔') : paint('red', '✘');
    const counted = findings === 0 ? '' : `  ${paint('red', findingsText(findings)[language])}`;
    return `${mark} ${paint('bold', pad(shownName(file), nameWidth))}  ${paint('dim', fileText(summary)[language])}${counted}`;
  });
  const remarkLines = remarks.map((remark) => `! ${words.notChecked[language]}: ${shownName(remark[language])}`);
  const verdict =
    incomplete === true
      ? paint('yellow', words.incomplete[language])
      : valid
        ? paint('green', words.valid[language])
        : paint('red', words.invalid[language]);
  const lines = [
    ...fileLines,
    ...textRules(report, language, paint),
    '',
    ...report.completeness.map((entity) =>
      paint('dim', `${words.completeness[language]}  ${completenessText(entity)[language]}`),
    ),
    ...remarkLines,
    ...ruleSetTexts(report.ruleSet).map((text, index) => (index === 0 ? '' : '  ') + shownName(text[language])),
    ...baselineTexts(report).map((text, index) => (index === 0 ? '' : '  ') + shownName(text[language])),
    `${verdict}  ${countsText(report)[language]}${notCheckedText(report)[language]}`,
  ];
  return `${lines.join('\n')}\n`;
}

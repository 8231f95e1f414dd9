import { styleText } from 'node:util';
import type { Language } from '@hutong/standard';
import stringWidth from 'string-width';
import type { Finding } from '../findings/finding.ts';
import { shortText } from '../records/short-text.ts';
import type { ValidationReport } from '../validation-report.ts';
import { countsText, fileText, placeText, words } from './report-words.ts';

type Style = Parameters<typeof styleText>[0];

const severityStyles = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** Pads by what a text takes up on a terminal, where a Chinese character takes two columns. */
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** A file name may hold control characters too, and stands in messages. */
const shownName = (text: string): string => shortText(text, Infinity);

/** A report for a terminal: findings under their file, then what was not checked, then the counts. */
export function textReport(report: ValidationReport, language: Language, color: boolean): string {
  const paint = (style: Style, text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const placeWidth = Math.max(4, ...report.findings.map((finding) => placeText(finding).length));
  const severityWidth = Math.max(...report.findings.map(({ severity }) => stringWidth(words[severity][language])), 0);

  const findingLines = (finding: Finding): string[] => {
    const { severity, code, message, fix, pointer, requirement, recordId } = finding;
    const margin = ' '.repeat(placeWidth + severityWidth + 12);
    const details = [pointer, recordId, requirement].filter((part) => part !== undefined && part !== '').join('  ');
    return [
      `  ${placeText(finding).padStart(placeWidth)}  ${paint(severityStyles[severity], pad(words[severity][language], severityWidth))}  ${code}  ${shownName(message[language])}`,
      `${margin}→ ${fix[language]}`,
      ...(details === '' ? [] : [`${margin}${paint('dim', details)}`]),
    ];
  };

  const nameWidth = Math.max(0, ...report.files.map(({ file }) => stringWidth(shownName(file))));
  const fileLines = report.files.flatMap((summary) => {
    const own = report.findings.filter(({ file }) => file === summary.file);
    const mark = summary.findings === 0 ? paint('green', '✔') : paint('red', '✘');
    return [
      `${mark} ${paint('bold', pad(shownName(summary.file), nameWidth))}  ${paint('dim', fileText(summary)[language])}`,
      ...own.flatMap(findingLines),
    ];
  });
  const remarkLines = report.remarks.map((remark) => `! ${words.notChecked[language]}: ${remark[language]}`);
  const verdict =
    report.incomplete === true
      ? paint('yellow', words.incomplete[language])
      : report.valid
        ? paint('green', words.valid[language])
        : paint('red', words.invalid[language]);
  const lines = [...fileLines, '', ...remarkLines, `${verdict}  ${countsText(report)[language]}`];
  return `${lines.join('\n')}\n`;
}

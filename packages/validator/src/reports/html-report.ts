import type { BilingualText, Language } from '@hutong/standard';
import type { Finding } from '../findings/finding.ts';
import type { FileSummary, ValidationReport } from '../validation-report.ts';
import { htmlStyle } from './html-style.ts';
import { fileText, placeText, words } from './report-words.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** Both languages; the style sheet shows the chosen one, without a script. */
const both = ({ zh, en }: BilingualText): string =>
  `<span lang="zh">${escape(zh)}</span><span lang="en">${escape(en)}</span>`;

const findingRow = (finding: Finding): string => {
  const { code, name, severity, message, fix, pointer, recordId, requirement } = finding;
  const place = placeText(finding);
  const details = [name, pointer, recordId, requirement].filter((part) => part !== undefined && part !== '');
  return `<tr><td class="place">${place}</td><td class="code ${severity}">${code}</td><td>${both(message)}<div class="fix">${both(fix)}</div><div class="detail">${escape(details.join('  '))}</div></td></tr>`;
};

const fileSection = (summary: FileSummary, findings: readonly Finding[]): string => {
  const mark = summary.findings === 0 ? '✔' : '✘';
  const rows = findings.map(findingRow).join('\n');
  const table = rows === '' ? '' : `<table><tbody>\n${rows}\n</tbody></table>`;
  return `<section><h2>${mark} ${escape(summary.file)}<small>${both(fileText(summary))}</small></h2>${table}</section>`;
};

const languageSwitch = (chosen: Language): string =>
  (['zh', 'en'] as const)
    .map((language) => {
      const id = `show-${language}`;
      const checked = language === chosen ? ' checked' : '';
      return `<input type="radio" name="language" id="${id}"${checked}><label for="${id}">${language === 'zh' ? '中文' : 'English'}</label>`;
    })
    .join('');

/** A report as one self-contained page in both languages; it loads nothing and runs no script. */
export function htmlReport(report: ValidationReport, language: Language): string {
  const { summary, valid, files, findings, remarks } = report;
  const counts: readonly (readonly [number, BilingualText])[] = [
    [summary.files, words.files],
    [summary.records, words.records],
    [summary.errors, words.error],
    [summary.warnings, words.warning],
  ];
  const remarkList =
    remarks.length === 0
      ? ''
      : `<div class="remarks"><b>${both(words.notChecked)}</b><ul>${remarks.map((remark) => `<li>${both(remark)}</li>`).join('')}</ul></div>`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title[language]}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header><h1>${both(words.title)}</h1><span class="verdict ${valid ? 'good' : 'bad'}">${both(valid ? words.valid : words.invalid)}</span><span class="languages">${languageSwitch(language)}</span></header>
<ul class="counts">${counts.map(([count, title]) => `<li><b>${count}</b><span>${both(title)}</span></li>`).join('')}</ul>
${remarkList}
${files
  .map((file) =>
    fileSection(
      file,
      findings.filter((finding) => finding.file === file.file),
    ),
  )
  .join('\n')}
</body>
</html>
`;
}

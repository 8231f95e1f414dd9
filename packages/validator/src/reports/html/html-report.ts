import { createHash } from 'node:crypto';
import type { Language } from '@hutong/standard';
import { ruleSetTexts } from '../../rule-sets/report-rule-set.ts';
import type { ValidationReport } from '../../validation-report.ts';
import { baselineTexts } from '../baseline-texts.ts';
import { words } from '../report-words.ts';
import { findingsSection } from './html-findings.ts';
import { entityBars, fillMap } from './html-completeness.ts';
import { countTiles, fileBars, qualityBars, ruleBars } from './html-overview.ts';
import { htmlScript } from './html-script.ts';
import { htmlStyle } from './html-style.ts';
import { both } from './html-text.ts';

const languageSwitch = (chosen: Language): string =>
  (['zh', 'en'] as const)
    .map((language) => {
      const id = `show-${language}`;
      const checked = language === chosen ? ' checked' : '';
      return `<input type="radio" name="language" id="${id}"${checked}><label for="${id}">${language === 'zh' ? '中文' : 'English'}</label>`;
    })
    .join('');

/** The page may run its own script and nothing else. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(htmlScript).digest('base64')}'`;

/** A report as one self-contained page in both languages; it loads nothing, and without script it shows all there is. */
export function htmlReport(report: ValidationReport, language: Language): string {
  const { date, valid, incomplete, files, remarks } = report;
  const verdict = incomplete === true ? words.incomplete : valid ? words.valid : words.invalid;
  const remarkList =
    remarks.length === 0
      ? ''
      : `<section class="remarks"><h2>${both(words.notChecked)}</h2><ul>${remarks.map((remark) => `<li>${both(remark)}</li>`).join('')}</ul></section>`;
  const fingerprint =
    report.fingerprint === undefined
      ? ''
      : `<footer>${both(words.fingerprint)} <code>${report.fingerprint}</code></footer>`;
  const compared = baselineTexts(report).map((text) => `<li>${both(text)}</li>`);
  const baseline =
    compared.length === 0
      ? ''
      : `<section class="remarks"><h2>${both(words.baseline)}</h2><ul>${compared.join('')}</ul></section>`;
  const rules = ruleSetTexts(report.ruleSet).map((text) => `<li>${both(text)}</li>`);
  const ruleSet =
    rules.length === 0
      ? ''
      : `<section class="remarks"><h2>${both(words.ruleSet)}</h2><ul>${rules.join('')}</ul></section>`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${words.title[language]}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header><h1>${both(words.title)}</h1><span class="verdict ${valid ? 'good' : 'bad'}">${both(verdict)}</span><time datetime="${date}">${date.slice(0, 10)}</time><fieldset class="languages"><legend>中文 / English</legend>${languageSwitch(language)}</fieldset></header>
<main>
${countTiles(report)}
${ruleSet}
${baseline}
${ruleBars(report)}
${qualityBars(report)}
${fileBars(files)}
${remarkList}
${entityBars(report.completeness)}
${fillMap(report.completeness)}
${findingsSection(report)}
</main>
${fingerprint}
<script>${htmlScript}</script>
</body>
</html>
`;
}

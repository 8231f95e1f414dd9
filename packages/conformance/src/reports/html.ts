import { bilingual, type Language } from '@hutong/standard';
import type { ConformanceRun } from '../engine/conformance-run.ts';
import { both, escapeHtml } from './html-escape.ts';
import { checksSection, countsSection, coverageSection, factsSection, verdictSection } from './html-sections.ts';
import { htmlStyle } from './html-style.ts';

const heading = (zh: string, en: string): string => `<h2>${both(bilingual(zh, en))}</h2>`;

/** A self-contained page in both languages: no script, no outside resource, fit for print. */
export function formatHtml(run: ConformanceRun, language: Language): string {
  const { vendor, product, version } = run.declaration;
  const reproduce = `hutong certify ${run.target} --profile ${run.profile.id} --ics declaration.yaml --out report`;
  const checked = (each: Language): string => (each === language ? ' checked' : '');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(`${product} ${version} · ${run.profile.id}`)}</title><style>${htmlStyle}</style></head>
<body>
<input type="radio" name="lang" id="zh" aria-label="中文"${checked('zh')}><input type="radio" name="lang" id="en" aria-label="English"${checked('en')}>
<div class="switch"><label for="zh">中文</label><label for="en">English</label></div>
<main>
<h1>${both(bilingual('互通符合性检测报告', 'HuTong conformance report'))}</h1>
<p class="soft">${escapeHtml(`${vendor} · ${product} ${version}`)} · ${both(run.profile.title)}</p>
${verdictSection(run)}
${countsSection(run)}
${heading('检测对象', 'What was checked')}
${factsSection(run)}
${heading('要求覆盖', 'Requirement coverage')}
${coverageSection(run)}
${heading('检测项', 'Checks')}
${checksSection(run)}
${heading('如何复现', 'How to reproduce')}
<pre>${escapeHtml(reproduce)}</pre>
<p class="soft">${both(bilingual(`种子 ${run.seed}：决定本次检测所用的标识。`, `Seed ${run.seed}: it decides about the ids of the run.`))}</p>
</main></body></html>
`;
}

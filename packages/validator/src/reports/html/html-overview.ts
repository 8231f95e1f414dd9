import type { BilingualText } from '@hutong/standard';
import type { FileSummary, ValidationReport } from '../../validation-report.ts';
import { fileText, words } from '../report-words.ts';
import { findingsByEntity } from '../findings-by-entity.ts';
import { ruleTextsOf } from '../rule-texts.ts';
import { both, escapeHtml, titleOf } from './html-text.ts';

/** The counts that a reader sees first. */
export function countTiles({ summary }: ValidationReport): string {
  const counts: readonly (readonly [number, BilingualText])[] = [
    [summary.files, words.files],
    [summary.records, words.records],
    [summary.errors, words.errors],
    [summary.warnings, words.warnings],
  ];
  const tiles = counts.map(
    ([count, title]) => `<li><b>${count.toLocaleString('en')}</b><span>${both(title)}</span></li>`,
  );
  return `<ul class="counts">${tiles.join('')}</ul>`;
}

const bar = (share: number, kind: string): string =>
  `<span class="bar ${kind}" style="inline-size:${Math.max(share * 100, 0.5).toFixed(1)}%"></span>`;

/** How often each rule was broken, as a table with bars; a rule leads to its findings. */
export function ruleBars(report: Pick<ValidationReport, 'rules' | 'ruleSet'>): string {
  const { rules } = report;
  if (rules.length === 0) return '';
  const most = Math.max(...rules.map(({ count }) => count));
  const rows = rules
    .toSorted((a, b) => b.count - a.count)
    .map(
      ({ code, severity, count }) =>
        `<tr><th scope="row"><a href="#findings" data-rule="${code}">${code}</a></th><td>${both(ruleTextsOf(report, code).title)}</td><td class="number">${count.toLocaleString('en')}</td><td class="bars">${bar(count / most, severity)}</td></tr>`,
    );
  return `<section><h2>${both(words.byRule)}</h2><table class="chart"><tbody>${rows.join('\n')}</tbody></table></section>`;
}

const perThousand = ({ findings, records }: Pick<FileSummary, 'findings' | 'records'>): number =>
  records === 0 ? 0 : (findings / records) * 1000;

/** The files with what they held, and how many findings stand against a thousand of their records. */
export function fileBars(files: readonly FileSummary[]): string {
  const most = Math.max(1, ...files.map(perThousand));
  const rows = files.map((summary) => {
    const { file, findings } = summary;
    const rate = perThousand(summary);
    const shown = findings === 0 ? '' : bar(Math.min(rate / most, 1), 'error');
    return `<tr><th scope="row"><span class="${findings === 0 ? 'good' : 'bad'}" aria-hidden="true">${findings === 0 ? '✔' : '✘'}</span> ${escapeHtml(file)}</th><td>${both(fileText(summary))}</td><td class="number">${findings.toLocaleString('en')}</td><td class="bars">${shown}</td></tr>`;
  });
  const head = [words.files, words.records, words.findings, words.perThousand].map(
    (word) => `<th scope="col">${both(word)}</th>`,
  );
  return `<section><h2>${both(words.byFile)}</h2><table class="chart files"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></section>`;
}

/** The entities with how many findings stand against a thousand of their records. */
export function qualityBars(report: Pick<ValidationReport, 'files' | 'findings'>): string {
  const entities = findingsByEntity(report);
  if (entities.length === 0) return '';
  const most = Math.max(1, ...entities.map(perThousand));
  const rows = entities.map((entity) => {
    const { type, records, findings, isAtLeast } = entity;
    const sign = findings > 0 || isAtLeast ? 'bad' : 'good';
    const shown = findings === 0 ? '' : bar(Math.min(perThousand(entity) / most, 1), 'error');
    return `<tr><th scope="row"><span class="${sign}" aria-hidden="true">${sign === 'good' ? '✔' : '✘'}</span> ${both(titleOf(type))}</th><td class="number">${records.toLocaleString('en')}</td><td class="number">${isAtLeast ? '≥ ' : ''}${findings.toLocaleString('en')}</td><td class="bars">${shown}</td></tr>`;
  });
  const head = [words.byEntity, words.records, words.findings, words.perThousand].map(
    (word) => `<th scope="col">${both(word)}</th>`,
  );
  return `<section><h2>${both(words.quality)}</h2><table class="chart entities quality"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></section>`;
}

import type { BilingualText } from '@hutong/standard';
import type { Finding } from '../../findings/finding.ts';
import { groupByRule } from '../../findings/group-by-rule.ts';
import { isErrorCode, type RuleCode } from '../../findings/rule-code.ts';
import { rulePage } from '../../rules/rule-page.ts';
import type { ValidationReport } from '../../validation-report.ts';
import { notListedText, placeText, words } from '../report-words.ts';
import { ruleTextsOf } from '../rule-texts.ts';
import { both, escapeHtml } from './html-text.ts';

/** Findings of one rule that the page lists; a page with more is slow to open, and nobody reads it. */
const listedPerRule = 200;

const pageLink = (code: RuleCode): string =>
  isErrorCode(code)
    ? (['zh', 'en'] as const)
        .map((language) => `<a lang="${language}" href="${rulePage(code, language)}">${code}</a>`)
        .join('')
    : code;

const row = (finding: Finding): string => {
  const { code, name, severity, file, message, fix, pointer, recordId, requirement } = finding;
  const details = [name, pointer, recordId, requirement].filter((part) => part !== undefined && part !== '');
  return `<tr data-severity="${severity}" data-rule="${code}"><td class="place">${escapeHtml(file)}:${placeText(finding)}</td><td class="code ${severity}">${pageLink(code)}</td><td>${both(message)}<div class="fix">${both(fix)}</div><div class="detail">${escapeHtml(details.join('  '))}</div></td></tr>`;
};

const labelled = (label: BilingualText, control: string): string => `<label>${both(label)} ${control}</label>`;

const ruleName = (code: RuleCode, report: ValidationReport): string => {
  const { title } = ruleTextsOf(report, code);
  return `${code} ${title.zh} · ${title.en}`;
};

const filters = (groups: ReturnType<typeof groupByRule>, report: ValidationReport): string => {
  const codes = [...new Set(groups.map(({ code }) => code))].toSorted();
  const severities = [...new Set(groups.map(({ severity }) => severity))];
  const option = (value: string, text: string): string => `<option value="${value}">${escapeHtml(text)}</option>`;
  return `<form class="filters" hidden>${labelled(words.search, '<input type="search" id="search" autocomplete="off">')}${labelled(
    words.rule,
    `<select id="rule">${option('', '*')}${codes.map((code) => option(code, ruleName(code, report))).join('')}</select>`,
  )}${labelled(
    words.severity,
    `<select id="severity">${option('', '*')}${severities.map((severity) => option(severity, `${words[severity].zh} · ${words[severity].en}`)).join('')}</select>`,
  )}<output id="shown" aria-live="polite"></output></form>`;
};

/** The findings as one table that a script can search and filter; without script it shows all. */
export function findingsSection(report: ValidationReport): string {
  const { findings, rules } = report;
  if (findings.length === 0) return '';
  const groups = groupByRule(findings);
  const listed = groups.flatMap((group) => group.findings.slice(0, listedPerRule));
  const total = rules.reduce((sum, { count }) => sum + count, 0);
  const more = Math.max(total, findings.length) - listed.length;
  const head = [words.place, words.rule, words.findings].map((word) => `<th scope="col">${both(word)}</th>`);
  return `<section id="findings"><h2>${both(words.findings)}</h2>${filters(groups, report)}<table class="findings"><thead><tr>${head.join('')}</tr></thead><tbody>
${listed.map(row).join('\n')}
</tbody></table>${more === 0 ? '' : `<p class="more">${both(notListedText(more))}</p>`}</section>`;
}

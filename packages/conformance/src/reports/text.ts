import type { Language } from '@hutong/standard';
import type { ConformanceRun } from '../engine/conformance-run.ts';
import { outcomes, outcomeTitles, type Outcome } from '../engine/outcome.ts';
import { requirementStateTitles } from '../engine/coverage.ts';
import { openRequirements, verdictTitles } from '../engine/verdict.ts';

const marks: Readonly<Record<Outcome, string>> = {
  pass: '✓',
  fail: '✗',
  'not-applicable': '–',
  skipped: '○',
  unverified: '?',
  error: '!',
};

const words = {
  zh: {
    profile: '规程',
    target: '平台',
    verdict: '结论',
    counts: '检测项',
    open: '未落实的必选要求',
    preflight: '预检',
  },
  en: {
    profile: 'Profile',
    target: 'Platform',
    verdict: 'Verdict',
    counts: 'Checks',
    open: 'MUST requirements still open',
    preflight: 'Preflight',
  },
} as const;

/** The run on a page of plain text: verdict first, then what stands in its way, then every check. */
export function formatText(run: ConformanceRun, language: Language): string {
  const say = words[language];
  const { vendor, product, version } = run.declaration;
  const lines = [
    `${say.verdict}: ${verdictTitles[run.verdict][language]}`,
    `${say.target}: ${vendor} ${product} ${version} (${run.target})`,
    `${say.profile}: ${run.profile.id} ${run.profile.title[language]}`,
    `${say.counts}: ${outcomes.map((outcome) => `${outcomeTitles[outcome][language]} ${run.counts[outcome]}`).join(' · ')}`,
  ];
  const obstacles = run.preflight.filter(({ outcome }) => outcome === 'error');
  for (const { message, code } of obstacles) lines.push(`${say.preflight}: ${code} ${message[language]}`);
  const open = openRequirements(run.coverage);
  if (open.length > 0) {
    lines.push('', `${say.open} (${open.length})`);
    for (const { id, state } of open) lines.push(`  ${id}  ${requirementStateTitles[state][language]}`);
  }
  lines.push('');
  for (const { id, title, outcome, reason, durationMs } of run.checks) {
    lines.push(`${marks[outcome]} ${id}  ${title[language]}  ${durationMs} ms`);
    if (reason !== undefined) lines.push(`    ${outcomeTitles[outcome][language]}: ${reason[language]}`);
  }
  return `${lines.join('\n')}\n`;
}

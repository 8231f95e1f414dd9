import { bilingual, requirements } from '@hutong/standard';
import { checkAreas, type CheckArea } from '../engine/check.ts';
import type { CheckResult } from '../engine/check-result.ts';
import type { ConformanceRun } from '../engine/conformance-run.ts';
import { requirementStateTitles } from '../engine/coverage.ts';
import { outcomes, outcomeTitles } from '../engine/outcome.ts';
import { openRequirements, verdictTitles } from '../engine/verdict.ts';
import { both, escapeHtml } from './html-escape.ts';

const texts = new Map(requirements.map(({ id, text }) => [id, text]));
const explanations = {
  pass: bilingual('规程中的每项必选要求都已落实。', 'Every MUST requirement of the profile is settled.'),
  fail: bilingual('至少一项必选要求不满足。', 'At least one MUST requirement does not hold.'),
  incomplete: bilingual(
    '尚有必选要求未能判定，既不算通过也不算不通过。',
    'Some MUST requirements could not be judged: neither passed nor failed.',
  ),
} as const;

/** Verdict, with what stands in its way. */
export function verdictSection(run: ConformanceRun): string {
  const open = openRequirements(run.coverage);
  const list = open.map(({ id, state }) => `<code>${id}</code> ${both(requirementStateTitles[state])}`).join(' · ');
  return `<section class="verdict ${run.verdict}"><strong>${both(verdictTitles[run.verdict])}</strong><div>${both(explanations[run.verdict])}${
    open.length === 0 ? '' : `<br>${list}`
  }</div></section>`;
}

/** How many checks ended how; none is left out, so that a pass shows what it rests on. */
export const countsSection = ({ counts }: ConformanceRun): string =>
  `<div class="counts">${outcomes.map((outcome) => `<div><b>${counts[outcome]}</b><span class="tag ${outcome}">${both(outcomeTitles[outcome])}</span></div>`).join('')}</div>`;

/** What was checked against what. */
export function factsSection(run: ConformanceRun): string {
  const { declaration, platform } = run;
  const rows: [string, string, string][] = [
    ['产品', 'Product', `${declaration.vendor} · ${declaration.product} ${declaration.version}`],
    ['构建摘要', 'Build digest', declaration.buildDigest],
    ['平台', 'Platform', `${platform === undefined ? '' : `${platform.name} ${platform.version} · `}${run.target}`],
    ['规程', 'Profile', `${run.profile.id} · ${run.profileDigest}`],
    ['声明摘要', 'Declaration digest', run.declarationDigest],
    ['检测套件摘要', 'Suite digest', run.suiteDigest],
    ['证据根', 'Evidence root', run.evidence.root],
    ['检测', 'Run', `${run.id} · ${run.mode} · ${run.startedAt} · ${run.durationMs ?? 0} ms`],
    ['工具', 'Tool', `${run.tool.name} ${run.tool.version} · Node ${run.tool.node}`],
  ];
  const list = rows.map(([zh, en, value]) => `<dt>${both(bilingual(zh, en))}</dt><dd>${escapeHtml(value)}</dd>`);
  const steps = run.preflight.map(
    ({ outcome, message, code }) =>
      `<li class="${outcome === 'pass' ? '' : 'no'}">${code === undefined ? '' : `<code>${code}</code> `}${both(message)}</li>`,
  );
  return `<dl>${list.join('')}</dl><h2>${both(bilingual('预检', 'Preflight'))}</h2><ul class="claims">${steps.join('')}</ul>`;
}

/** Where every requirement stands, and which checks say so. */
export function coverageSection({ coverage }: ConformanceRun): string {
  const head = [
    ['要求', 'Requirement'],
    ['级别', 'Level'],
    ['状态', 'State'],
    ['检测项', 'Checks'],
  ].map(([zh = '', en = '']) => `<th>${both({ zh, en })}</th>`);
  const rows = coverage.map(({ id, level, state, checks, reason }) => {
    const text = texts.get(id);
    const names = checks
      .map((check) => `<a href="#${escapeHtml(check)}"><code>${escapeHtml(check)}</code></a>`)
      .join('<br>');
    return `<tr><td><code>${id}</code>${text === undefined ? '' : ` ${both(text)}`}${
      reason === undefined ? '' : `<br><span class="soft">${both(reason)}</span>`
    }</td><td>${level}</td><td><span class="tag ${state}">${both(requirementStateTitles[state])}</span></td><td>${names}</td></tr>`;
  });
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const checkDetails = (check: CheckResult): string => {
  const {
    id,
    title,
    docs,
    outcome,
    reason,
    expectations,
    requirements: ids,
    observations,
    evidence,
    evidenceDigest,
  } = check;
  const claims = expectations.map(({ holds, claim, facts }) => {
    const shown = facts === undefined || holds ? '' : ` <code>${escapeHtml(JSON.stringify(facts))}</code>`;
    return `<li class="${holds ? '' : 'no'}">${both(claim)}${shown}</li>`;
  });
  const proof =
    evidence === undefined
      ? ''
      : `<p class="soft">${both(bilingual(`证据（${observations} 次交互）`, `Evidence (${observations} exchanges)`))}: <a href="${escapeHtml(evidence)}">${escapeHtml(evidence)}</a> <code>${escapeHtml(evidenceDigest ?? '')}</code></p>`;
  return `<details id="${escapeHtml(id)}"${outcome === 'pass' || outcome === 'not-applicable' ? '' : ' open'}><summary><span class="tag ${outcome}">${both(outcomeTitles[outcome])}</span><b>${both(title)}</b><code>${escapeHtml(id)}</code><span class="ms">${check.durationMs} ms</span></summary><p>${both(docs)} <span class="soft">${ids.join(' · ')}</span></p>${
    reason === undefined ? '' : `<p><b>${both(reason)}</b></p>`
  }<ul class="claims">${claims.join('')}</ul>${proof}</details>`;
};

/** Every check with what it expected, by area. */
export function checksSection({ checks }: ConformanceRun): string {
  return (Object.keys(checkAreas) as CheckArea[])
    .map((area) => ({ area, inside: checks.filter((check) => check.area === area) }))
    .filter(({ inside }) => inside.length > 0)
    .map(({ area, inside }) => `<h3>${both(checkAreas[area])}</h3>${inside.map(checkDetails).join('')}`)
    .join('');
}

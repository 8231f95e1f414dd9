import type { Language } from '@hutong/standard';
import type { CertifyResult } from '../services/certify.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

const words = {
  zh: {
    verdicts: { pass: '通过', fail: '不通过', incomplete: '未完成' },
    outcomes: {
      pass: '通过',
      fail: '不通过',
      'not-applicable': '不适用',
      skipped: '跳过',
      unverified: '未验证',
      error: '出错',
    },
    report: '报告',
    certificate: '证书',
    noKey: '未签发：加 --key 以签发证书',
    refused: '不签发',
  },
  en: {
    verdicts: { pass: 'Pass', fail: 'Fail', incomplete: 'Incomplete' },
    outcomes: {
      pass: 'pass',
      fail: 'fail',
      'not-applicable': 'not applicable',
      skipped: 'skipped',
      unverified: 'unverified',
      error: 'error',
    },
    report: 'Report',
    certificate: 'Certificate',
    noKey: 'not issued: give --key to sign one',
    refused: 'not issued',
  },
} as const;

const marks = { pass: '✓', fail: '✗', 'not-applicable': '·', skipped: '·', unverified: '?', error: '!' } as const;

/** A run for a person: obstacles, each check with its reason, the counts, the verdict and where everything lies. */
export function certifyText(result: CertifyResult, language: Language, width: number): string {
  const word = words[language];
  const obstacles = result.preflight.filter(({ outcome }) => outcome === 'error');
  // When the preflight fails, every check would only repeat its reason.
  const shown = obstacles.length > 0 ? [] : result.checks;
  const checks = shown.map(({ id, title, outcome, reason }) => [
    `${marks[outcome]} ${word.outcomes[outcome]}`,
    id,
    outcome === 'pass' || reason === undefined ? title[language] : `${title[language]}: ${reason[language]}`,
  ]);
  const counts = Object.entries(result.counts)
    .filter(([, number]) => number > 0)
    .map(([outcome, number]) => `${word.outcomes[outcome as keyof typeof word.outcomes]} ${number}`)
    .join(' · ');
  const color = { pass: 'green', fail: 'red', incomplete: 'yellow' } as const;
  const places = [
    [word.report, result.reports.html],
    [word.certificate, result.certificate ?? (result.verdict === 'pass' ? word.noKey : word.refused)],
  ];
  return [
    ...(checks.length > 0 ? [formatTable(checks, width)] : []),
    ...obstacles.map(({ code = '', message }) => paint('red', `! ${code} ${message[language]}`)),
    '',
    `${paint(['bold', color[result.verdict]], word.verdicts[result.verdict])}  ${counts}`,
    formatTable(places, width),
  ].join('\n');
}

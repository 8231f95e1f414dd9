import { bilingual, type BilingualText } from '@hutong/standard';

/** How one check can end. `error` is ours or an unreachable subject; it never counts against the vendor. */
export const outcomes = ['pass', 'fail', 'not-applicable', 'skipped', 'unverified', 'error'] as const;

export type Outcome = (typeof outcomes)[number];

/** The outcomes in words. */
export const outcomeTitles = {
  pass: bilingual('通过', 'Pass'),
  fail: bilingual('不通过', 'Fail'),
  'not-applicable': bilingual('不适用', 'Not applicable'),
  skipped: bilingual('跳过', 'Skipped'),
  unverified: bilingual('未验证', 'Unverified'),
  error: bilingual('检测出错', 'Error'),
} as const satisfies Record<Outcome, BilingualText>;

/** How many checks ended in each outcome; every outcome is there, so that nothing hides behind a pass. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export function countOutcomes(results: readonly { readonly outcome: Outcome }[]): OutcomeCounts {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of results) counts[outcome]++;
  return counts;
}

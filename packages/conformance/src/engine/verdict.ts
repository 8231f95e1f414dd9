import { bilingual, type BilingualText } from '@hutong/standard';
import type { RequirementCoverage, RequirementState } from './coverage.ts';

/** A run is `incomplete` until every MUST is settled; it never becomes a pass by what was left out. */
export type Verdict = 'incomplete' | 'pass' | 'fail';

export const verdictTitles = {
  pass: bilingual('通过', 'Pass'),
  fail: bilingual('不通过', 'Fail'),
  incomplete: bilingual('未完成', 'Incomplete'),
} as const satisfies Record<Verdict, BilingualText>;

const settled: ReadonlySet<RequirementState> = new Set(['verified', 'not-applicable', 'not-tested']);

/** The MUST requirements that stand in the way of a pass. */
export const openRequirements = (coverage: readonly RequirementCoverage[]): RequirementCoverage[] =>
  coverage.filter(({ level, state }) => level === 'MUST' && !settled.has(state));

/**
 * The verdict over the requirement set: `fail` as soon as a MUST failed, `pass` only when every MUST is settled
 * and at least one was verified, `incomplete` otherwise and as long as the run is not concluded.
 */
export function reduceVerdict(coverage: readonly RequirementCoverage[], concluded: boolean): Verdict {
  const must = coverage.filter(({ level }) => level === 'MUST');
  if (must.some(({ state }) => state === 'failed')) return 'fail';
  if (!concluded || openRequirements(coverage).length > 0) return 'incomplete';
  return must.some(({ state }) => state === 'verified') ? 'pass' : 'incomplete';
}

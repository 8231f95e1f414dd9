import { bilingual, type BilingualText } from '@hutong/standard';
import { missingCapabilities } from './capability.ts';
import type { RequirementLevel } from './check.ts';
import type { Declaration } from './declaration.ts';
import type { Outcome } from './outcome.ts';
import type { Profile } from './profile.ts';

/** Where a requirement stands after a run. Only `verified` means that it was seen to hold. */
export const requirementStates = [
  'verified',
  'failed',
  'error',
  'unverified',
  'skipped',
  'uncovered',
  'not-applicable',
  'not-tested',
] as const;

export type RequirementState = (typeof requirementStates)[number];

export const requirementStateTitles = {
  verified: bilingual('已验证', 'Verified'),
  failed: bilingual('不通过', 'Failed'),
  error: bilingual('检测出错', 'Error'),
  unverified: bilingual('未验证', 'Unverified'),
  skipped: bilingual('跳过', 'Skipped'),
  uncovered: bilingual('未覆盖', 'Not covered'),
  'not-applicable': bilingual('不适用', 'Not applicable'),
  'not-tested': bilingual('不可检测', 'Not tested'),
} as const satisfies Record<RequirementState, BilingualText>;

export interface RequirementCoverage {
  readonly id: string;
  readonly level: RequirementLevel;
  readonly state: RequirementState;
  /** Ids of the checks that speak about it. */
  readonly checks: readonly string[];
  readonly reason?: BilingualText;
}

/** The part of a check result that coverage rests on. */
export interface CoveringResult {
  readonly id: string;
  readonly requirements: readonly string[];
  readonly outcome: Outcome;
}

// The worst outcome speaks for the requirement: one check that could not be made is not outvoted by one that passed.
const worstFirst = [
  ['fail', 'failed'],
  ['error', 'error'],
  ['unverified', 'unverified'],
  ['skipped', 'skipped'],
] as const satisfies readonly (readonly [Outcome, RequirementState])[];

/** Where every requirement of the profile stands. A check that was not applicable covers nothing. */
export function coverRequirements(
  profile: Profile,
  implemented: Declaration['implements'],
  results: readonly CoveringResult[],
): RequirementCoverage[] {
  return profile.requirements.map(({ id, level, appliesWhen = [], notTested }) => {
    const about = results.filter(({ requirements }) => requirements.includes(id));
    const facts = { id, level, checks: about.map((result) => result.id) };
    const missing = missingCapabilities(appliesWhen, implemented);
    const worst = worstFirst.find(([outcome]) => about.some((result) => result.outcome === outcome));
    // A failure counts even where the declaration says that the requirement does not apply: it was seen.
    if (worst?.[0] === 'fail') return { ...facts, state: 'failed' };
    if (missing.length > 0)
      return {
        ...facts,
        state: 'not-applicable',
        reason: bilingual(`声明未实现：${missing.join('、')}`, `Declared as not implemented: ${missing.join(', ')}`),
      };
    if (worst !== undefined) return { ...facts, state: worst[1] };
    if (about.some(({ outcome }) => outcome === 'pass')) return { ...facts, state: 'verified' };
    if (notTested !== undefined) return { ...facts, state: 'not-tested', reason: notTested };
    return { ...facts, state: 'uncovered' };
  });
}

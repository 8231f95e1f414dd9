import type { BilingualText } from '@hutong/standard';
import type { CheckArea, RequirementLevel } from './check.ts';
import type { Outcome } from './outcome.ts';

/** One stated expectation and whether it held. */
export interface Expectation {
  readonly holds: boolean;
  readonly claim: BilingualText;
  /** What was seen; personal values masked. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What became of one check. */
export interface CheckResult {
  readonly id: string;
  readonly title: BilingualText;
  readonly docs: BilingualText;
  readonly area: CheckArea;
  readonly level: RequirementLevel;
  readonly requirements: readonly string[];
  readonly outcome: Outcome;
  /** Why; absent for a pass only. */
  readonly reason?: BilingualText;
  readonly expectations: readonly Expectation[];
  /** How many exchanges with the subject the check rests on. */
  readonly observations: number;
  readonly durationMs: number;
  /** Evidence file, relative to the output folder. */
  readonly evidence?: string;
  readonly evidenceDigest?: string;
}

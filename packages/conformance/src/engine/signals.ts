import type { BilingualText } from '@hutong/standard';
import type { Outcome } from './outcome.ts';

/** Thrown to stop a check whose expectation did not hold; the failure itself is already recorded. */
export class ExpectationFailed extends Error {
  override readonly name = 'ExpectationFailed';
}

/** Thrown to end a check with an outcome of its own choice and the reason. */
export class CheckEnded extends Error {
  override readonly name = 'CheckEnded';
  readonly outcome: Extract<Outcome, 'skipped' | 'not-applicable' | 'unverified'>;
  readonly reason: BilingualText;

  constructor(outcome: CheckEnded['outcome'], reason: BilingualText) {
    super(reason.en);
    this.outcome = outcome;
    this.reason = reason;
  }
}

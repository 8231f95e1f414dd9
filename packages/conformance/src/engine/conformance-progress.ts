import type { Outcome } from './outcome.ts';

/** Told after each check. */
export interface ConformanceProgress {
  readonly check: string;
  readonly outcome: Outcome;
  readonly done: number;
  readonly total: number;
}

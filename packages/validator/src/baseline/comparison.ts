import type { AcceptedException, Baseline, KnownFinding } from './baseline.ts';

/** How a run stands against a baseline. The findings of its report are the new ones only. */
export interface Comparison {
  /** When the baseline was taken. */
  readonly date?: string;
  readonly new: number;
  /** Findings that the baseline knows. */
  readonly known: number;
  /** Findings that the baseline knows and that are gone. */
  readonly fixed: number;
  /** Known findings of files that were not read this time, of which nothing can be said. */
  readonly notRead: number;
  /** The first of those that are gone. */
  readonly fixedFindings: readonly KnownFinding[];
  /** Exceptions that hold, with the findings each takes away. */
  readonly accepted: readonly (AcceptedException & { readonly count: number })[];
  /** Exceptions that nothing needs any more. */
  readonly stale: readonly AcceptedException[];
  /** Exceptions whose last day has passed; what they covered is new again. */
  readonly expired: readonly AcceptedException[];
  /** The baseline that was taken in this run. */
  readonly taken?: Baseline;
}

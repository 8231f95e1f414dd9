import type { BilingualText } from '@hutong/standard';
import { maximumFindingsPerRule, type Tally, type TallyResult } from '../findings/tally.ts';
import type { Baseline } from './baseline.ts';
import { compareWithBaseline, type ComparedRun } from './compare-with-baseline.ts';
import type { Comparison } from './comparison.ts';
import { maximumKnownPerRule, takeBaseline } from './take-baseline.ts';

/** Whether a run is held against a baseline, or becomes one. */
export interface BaselineOptions {
  /** Findings of an earlier run: the report then holds the new ones only. */
  readonly baseline?: Baseline;
  /** Takes this run as the baseline, with the exceptions of `baseline`; the report holds it as `baseline.taken`. */
  readonly takesBaseline?: boolean;
}

/** As many more findings of a rule are listed as the baseline may know, so that the new ones are found among them. */
export function mostListed({ baseline, takesBaseline = false }: BaselineOptions): Tally['most'] {
  if (takesBaseline) return () => maximumKnownPerRule;
  const known = new Map<string, number>();
  for (const { code, count } of baseline?.findings ?? []) known.set(code, (known.get(code) ?? 0) + count);
  return (code) => maximumFindingsPerRule + (known.get(code) ?? 0);
}

/** What of a tally goes into the report. An interrupted run is never taken as a baseline. */
export function settleWithBaseline(
  tally: TallyResult,
  { baseline, takesBaseline = false }: BaselineOptions,
  run: ComparedRun & { readonly date: string },
): { readonly result: TallyResult; readonly remarks: readonly BilingualText[]; readonly comparison?: Comparison } {
  const accepted = baseline?.accepted ?? [];
  const taken = takesBaseline && !run.isIncomplete ? takeBaseline(tally, { ...run, accepted }) : undefined;
  const known = taken ?? baseline;
  if (known === undefined) return { result: tally, remarks: [] };
  const { result, remarks, comparison } = compareWithBaseline(tally, known, run);
  return { result, remarks, comparison: taken === undefined ? comparison : { ...comparison, taken } };
}

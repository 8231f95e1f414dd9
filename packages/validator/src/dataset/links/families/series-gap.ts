import type { RuleParameterValues } from '../../../rules/rule-parameters.ts';
import type { Series } from './series-frozen.ts';

/** A gap after a reading. */
export interface Gap {
  readonly after: number;
  /** Milliseconds between two readings that were to be expected. */
  readonly expected: number;
}

/** The interval that a series keeps by itself; undefined when it keeps none, as what reports events only. */
function usualInterval({ length, time, value }: Series, fewestReadings: number): number | undefined {
  if (length < fewestReadings || Number.isNaN(value(0))) return undefined;
  const steps = Float64Array.from({ length: length - 1 }, (_, index) => time(index + 1) - time(index)).sort();
  const quantile = (part: number): number => steps[Math.floor((steps.length - 1) * part)] ?? 0;
  const median = quantile(0.5);
  // Regular: the middle half lies within a fifth of the median.
  return median > 0 && quantile(0.75) - quantile(0.25) <= median / 5 ? median : undefined;
}

/**
 * Gaps in a series; `interval` is what the device model states, in seconds. Where nobody states it, it is that of most
 * readings, and more has to be missing.
 */
export function gapIn(
  series: Series,
  interval: number | undefined,
  { missedIntervals, missedUsually, fewestReadings }: RuleParameterValues['HT2017'],
): Gap[] {
  const expected = interval === undefined ? usualInterval(series, fewestReadings) : interval * 1000;
  if (expected === undefined) return [];
  const longest = expected * (interval === undefined ? missedUsually : missedIntervals);
  const found: Gap[] = [];
  for (let after = 0; after + 1 < series.length; after++)
    if (series.time(after + 1) - series.time(after) > longest) found.push({ after, expected });
  return found;
}

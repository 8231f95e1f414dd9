import type { RuleParameterValues } from '../../../rules/rule-parameters.ts';

/** Readings in the order of their times; a value is NaN when it is no trusted number. */
export interface Series {
  readonly length: number;
  readonly time: (index: number) => number;
  readonly value: (index: number) => number;
}

const hour = 3_600_000;

/** What counts up or is set, and so stays where it is while nothing happens. */
const still =
  /volume|energy|credit|count|duration|operation|mileage|demand|battery|level|position|fuel|direction|maximum|minimum|noise\.(?:day|night|l)/;

/** A run of readings that did not change. */
export interface Frozen {
  readonly first: number;
  readonly count: number;
}

/**
 * Runs of one value that a living sensor does not give: so many equal readings on end, over so long, are no coincidence. Zero is
 * what many give when there is nothing to measure.
 */
export function frozenIn(
  { length, time, value }: Series,
  property: string,
  { fewestReadings: fewest, shortestHours }: RuleParameterValues['HT2018'],
): Frozen[] {
  const shortest = shortestHours * hour;
  if (length < fewest || still.test(property)) return [];
  const found: Frozen[] = [];
  for (let first = 0, next = 0; first < length; first = next) {
    const frozen = value(first);
    for (next = first + 1; next < length && value(next) === frozen; next++);
    if (Number.isNaN(frozen) || frozen === 0) continue;
    if (next - first >= fewest && time(next - 1) - time(first) >= shortest) found.push({ first, count: next - first });
  }
  return found;
}

import { compareDivisions, type DivisionDifference } from './compare-divisions.ts';
import type { communityLists } from './community-lists.ts';

/** A community of a sample. `part` is the town (nine digits) or the run of lines that the sample holds without a gap. */
export interface SampledCommunity {
  readonly list: keyof typeof communityLists;
  readonly part: string;
  readonly code: string;
  readonly name: string;
}

/** What of this list belongs to a part: the whole town, or all between the first and the last line of the run. */
function isInside(part: string, sampled: readonly SampledCommunity[]): (code: string) => boolean {
  if (/^\d{9}$/.test(part)) return (code) => code.startsWith(part);
  const codes = sampled.map(({ code }) => code).sort();
  const [first = '', last = ''] = [codes.at(0), codes.at(-1)];
  return (code) => first <= code && code <= last;
}

/** The part of this list (code → name) that a sample of another speaks of, and where the two differ. */
export interface ComparedSample {
  readonly here: ReadonlyMap<string, string>;
  readonly differences: readonly DivisionDifference[];
}

/** Compares a sample with this list (code → name of every community), part by part. */
export function compareSample(here: ReadonlyMap<string, string>, sample: readonly SampledCommunity[]): ComparedSample {
  const inside = new Map<string, string>();
  const byCounty = Map.groupBy(here, ([code]) => code.slice(0, 6));
  for (const [part, own] of Map.groupBy(sample, ({ part }) => part)) {
    const fits = isInside(part, own);
    for (const county of new Set(own.map(({ code }) => code.slice(0, 6))))
      for (const [code, name] of byCounty.get(county) ?? []) if (fits(code)) inside.set(code, name);
  }
  const there = new Map(sample.map(({ code, name }) => [code, name]));
  if (there.size !== sample.length) throw new Error('the sample holds a community twice');
  return { here: inside, differences: compareDivisions(inside, there) };
}

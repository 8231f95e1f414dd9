import type { RuleCode } from '../findings/rule-code.ts';
import { fieldPointerOf } from '../findings/field-pointer.ts';
import type { Finding } from '../findings/finding.ts';
import { holdsUntil } from '../findings/holds-until.ts';
import type { Severity } from '../records/record-issue.ts';
import { isWithin } from './field-path.ts';
import { isDisabled, type Decision, type DisabledRule } from './rule-set.ts';

/** What becomes of a finding: its severity, or that its rule is switched off for it. */
export type Verdict = Severity | 'disabled';

/** Applies the decisions of a rule set, and counts what they leave out. */
export interface Grading {
  /** The finding with its severity, or undefined where its rule is switched off, which is counted. */
  readonly grade: (finding: Finding) => Finding | undefined;
  /** Whether findings of a rule differ by entity or field, so that each has to be looked at. */
  readonly isFine: (code: RuleCode) => boolean;
  /** What a decision on the rule as a whole says; undefined where there is none. */
  readonly overall: (code: RuleCode) => Verdict | undefined;
  /** The gravest that a finding of a rule can be, from the severity that the rule gives it. */
  readonly gravest: (code: RuleCode, severity: Severity) => Verdict;
  /** Counts findings that a decision on the whole rule leaves out. */
  readonly leaveOut: (code: RuleCode, by: number) => void;
  /** How many findings each decision has left out, in the order of the decisions. */
  readonly leftOut: () => readonly number[];
  /** Adds what was left out elsewhere. */
  readonly merge: (leftOut: readonly number[]) => void;
}

const rank = { error: 0, warning: 1, info: 2, disabled: 3 } as const;

const verdictOf = (decision: Decision): Verdict => (isDisabled(decision) ? 'disabled' : decision.severity);

/** How narrow a decision is: the rule, an entity, a field, a field of an entity. */
const narrowness = ({ entity, pointer }: Decision): number =>
  (entity === undefined ? 0 : 1) + (pointer === undefined ? 0 : 2);

/** Makes the grading of a run; decisions whose last day has passed do not count. */
export function createGrading(decisions: readonly Decision[], now: number): Grading {
  const counts = decisions.map(() => 0);
  // The narrowest first, and of equals the last.
  const byRule = Map.groupBy(
    decisions
      .map((decision, index) => ({ decision, index }))
      .filter(({ decision }) => !isDisabled(decision) || holdsUntil(decision.until, now))
      .toReversed()
      .toSorted((a, b) => narrowness(b.decision) - narrowness(a.decision)),
    ({ decision }) => decision.rule,
  );
  const fine = new Set(
    [...byRule].flatMap(([rule, own]) => (own.some(({ decision }) => narrowness(decision) > 0) ? [rule] : [])),
  );
  const wholly = (code: RuleCode) => byRule.get(code)?.find(({ decision }) => narrowness(decision) === 0);
  const overall: Grading['overall'] = (code) => {
    const found = wholly(code);
    return found === undefined ? undefined : verdictOf(found.decision);
  };
  const count = (index: number, by = 1): void => {
    counts[index] = (counts[index] ?? 0) + by;
  };
  return {
    overall,
    isFine: (code) => fine.has(code),
    gravest: (code, severity) =>
      [overall(code) ?? severity, ...(byRule.get(code) ?? []).map(({ decision }) => verdictOf(decision))].toSorted(
        (a, b) => rank[a] - rank[b],
      )[0] ?? severity,
    grade: (finding) => {
      const own = byRule.get(finding.code);
      if (own === undefined) return finding;
      const pointer = fieldPointerOf(finding);
      const found = own.find(
        ({ decision: { entity, pointer: wanted } }) =>
          (entity === undefined || entity === finding.recordType) &&
          (wanted === undefined || isWithin(wanted, pointer)),
      );
      if (found === undefined) return finding;
      const verdict = verdictOf(found.decision);
      if (verdict !== 'disabled') return verdict === finding.severity ? finding : { ...finding, severity: verdict };
      count(found.index);
      return undefined;
    },
    leaveOut: (code, by) => {
      const found = wholly(code);
      if (found !== undefined) count(found.index, by);
    },
    leftOut: () => counts,
    merge: (more) => {
      for (const [index, by] of more.entries()) count(index, by);
    },
  };
}

/** A rule that is switched off, with what that did in a run. */
export interface AppliedException extends DisabledRule {
  readonly count: number;
}

/** An exception as the rule set states it. */
export const withoutCount = ({ rule, entity, pointer, reason, until }: AppliedException): DisabledRule => ({
  rule,
  ...(entity === undefined ? {} : { entity }),
  ...(pointer === undefined ? {} : { pointer }),
  reason,
  ...(until === undefined ? {} : { until }),
});

/** Exceptions of a rule set as they stood in a run: those that hold, those that nothing needs, and those whose day has passed. */
export function exceptionsOf(
  decisions: readonly Decision[],
  grading: Grading,
  now: number,
): { readonly holding: readonly AppliedException[]; readonly expired: readonly DisabledRule[] } {
  const counts = grading.leftOut();
  const disabled = decisions.flatMap((decision, index) =>
    isDisabled(decision) ? [{ ...decision, count: counts[index] ?? 0 }] : [],
  );
  return {
    holding: disabled.filter(({ until }) => holdsUntil(until, now)),
    expired: disabled.filter(({ until }) => !holdsUntil(until, now)).map(withoutCount),
  };
}

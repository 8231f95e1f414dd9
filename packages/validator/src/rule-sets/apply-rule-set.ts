import type { Finding } from '../findings/finding.ts';
import type { Tally } from '../findings/tally.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { createGrading, type Grading } from './create-grading.ts';
import { gradeTally, type GradedTally } from './graded-tally.ts';
import { judgeRelated, type RelatedReading } from './judge-related.ts';
import { prepareOwnRules } from './own-rules.ts';
import { reportRuleSet, type RuleSetReport } from './report-rule-set.ts';
import type { RuleSet } from './rule-set.ts';

/** A rule set at work in one run. */
export interface AppliedRuleSet {
  readonly ruleSet: RuleSet;
  /** The time that rules and exceptions go by, in milliseconds since the epoch. */
  readonly now: number;
  readonly grading: Grading;
  /** Entities whose records have to be read as values, because rules that were added judge them. */
  readonly exactTypes: ReadonlySet<string>;
  /** What the rules that were added find, besides what the judge of the standard finds. */
  readonly besides: (judge: (record: SourceRecord) => Finding[]) => (record: SourceRecord) => Finding[];
  readonly gradeTally: (tally: Tally) => GradedTally;
  /** Judges records with those that they refer to; gives what could not be judged. */
  readonly judgeRelated: (tally: Tally, reading: RelatedReading) => ReturnType<typeof judgeRelated>;
  /** Whether there are rules that look at several records, which a stream does not allow. */
  readonly hasRelated: boolean;
  readonly report: (isIncomplete: boolean) => RuleSetReport;
}

/** Puts a rule set to work: its expressions are compiled, and the modules that it was loaded with are run. */
export async function applyRuleSet(ruleSet: RuleSet, now: number): Promise<AppliedRuleSet> {
  const grading = createGrading(ruleSet.decisions, now);
  const { types, judge: judgeOwn, related } = await prepareOwnRules(ruleSet, now);
  return {
    ruleSet,
    now,
    grading,
    exactTypes: types,
    besides: (judge) => (types.size === 0 ? judge : (record) => [...judge(record), ...judgeOwn(record)]),
    gradeTally: (tally) => gradeTally(tally, grading),
    judgeRelated: (tally, reading) => judgeRelated(related, tally, reading),
    hasRelated: related.length > 0,
    report: (isIncomplete) => reportRuleSet(ruleSet, grading, { now, isIncomplete }),
  };
}

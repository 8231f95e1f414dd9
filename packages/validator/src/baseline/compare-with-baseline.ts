import { bilingual, type BilingualText } from '@hutong/standard';
import { comparedName, fingerprintOf } from '../findings/fingerprint.ts';
import type { Finding } from '../findings/finding.ts';
import type { RuleCode } from '../findings/rule-code.ts';
import type { RuleCount, TallyResult } from '../findings/tally.ts';
import { accepts, holdsAt } from './accepted.ts';
import type { RuleSetReport } from '../rule-sets/report-rule-set.ts';
import type { Baseline, KnownFinding } from './baseline.ts';
import { isSwitchedOff, otherRuleSet } from './compare-rule-sets.ts';
import type { Comparison } from './comparison.ts';

/** Findings that are gone and named one by one; the rest is counted. */
const namedFixed = 1000;

/** What a comparison has to know of the run. */
export interface ComparedRun {
  readonly now: number;
  /** Files that were read to their end. */
  readonly read: readonly string[];
  readonly isIncomplete: boolean;
  readonly ruleSet?: RuleSetReport | undefined;
}

/** The new findings of a run, in the shape of a tally, with how it stands and what could not be compared. */
export interface Compared {
  readonly result: TallyResult;
  readonly comparison: Comparison;
  readonly remarks: readonly BilingualText[];
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
const countBy = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> =>
  new Map([...Map.groupBy(items, key)].map(([name, own]) => [name, own.length]));
const ruleKey = ({ code, severity }: Pick<Finding, 'code' | 'severity'>): string => `${code} ${severity}`;

const byNumberOnly = (code: RuleCode, now: number, then: number, listed: number): BilingualText =>
  bilingual(
    `${code} 只能按数量与基线比较：基线中 ${then} 个，列出 ${listed} 个，现有 ${now} 个`,
    `${code} can be compared with the baseline by number only: it had ${then} and lists ${listed}, now there are ${now}`,
  );

/**
 * Takes from a tally what a baseline knows or accepts. A baseline that counts more findings of a rule than it lists, as a
 * report does beyond its first thousand, allows as many of that rule as it counts; a remark then says so.
 */
export function compareWithBaseline(tally: TallyResult, baseline: Baseline, run: ComparedRun): Compared {
  const known = new Map(baseline.findings.map((finding) => [finding.fingerprint, finding.count]));
  const uses = new Map(baseline.accepted.map((exception) => [exception, 0]));
  const holding = baseline.accepted.filter((exception) => holdsAt(exception, run.now));
  const fresh: Finding[] = [];
  const dropped: Finding[] = [];
  let accepted = 0;
  for (const finding of tally.findings()) {
    const exception = holding.find((one) => accepts(one, finding));
    if (exception !== undefined) {
      uses.set(exception, (uses.get(exception) ?? 0) + 1);
      accepted++;
      dropped.push(finding);
      continue;
    }
    const fingerprint = fingerprintOf(finding);
    const left = known.get(fingerprint) ?? 0;
    if (left > 0) known.set(fingerprint, left - 1);
    (left > 0 ? dropped : fresh).push(finding);
  }

  // How many more findings of a rule the baseline counts than it lists.
  const listedThen = new Map<string, number>();
  for (const { code, count } of baseline.findings) listedThen.set(code, (listedThen.get(code) ?? 0) + count);
  const allowance = new Map<string, number>();
  for (const { code, count } of baseline.rules) allowance.set(code, (allowance.get(code) ?? 0) + count);
  const remarks = otherRuleSet(baseline, run.ruleSet);
  for (const [code, then] of allowance) {
    const listed = listedThen.get(code) ?? 0;
    allowance.set(code, Math.max(0, then - listed));
    if (then <= listed) continue;
    const now = sum(tally.rules().map((rule) => (rule.code === code ? rule.count : 0)));
    remarks.push(byNumberOnly(code as RuleCode, now, then, listed));
  }

  const droppedByRule = countBy(dropped, ruleKey);
  const rules = tally.rules().flatMap((rule): RuleCount[] => {
    const rest = rule.count - (droppedByRule.get(ruleKey(rule)) ?? 0);
    const allowed = Math.min(rest, allowance.get(rule.code) ?? 0);
    allowance.set(rule.code, (allowance.get(rule.code) ?? 0) - allowed);
    const count = rest - allowed;
    const own = fresh.filter((finding) => ruleKey(finding) === ruleKey(rule)).length;
    return count === 0 ? [] : [{ ...rule, count, listed: Math.min(own, count) }];
  });
  // Of more listed than are new, the later ones are the likelier.
  const room = new Map(rules.map((rule) => [ruleKey(rule), rule.listed]));
  const findings = fresh
    .toReversed()
    .filter((finding) => {
      const left = room.get(ruleKey(finding)) ?? 0;
      room.set(ruleKey(finding), left - 1);
      return left > 0;
    })
    .toReversed();

  const read = new Set(run.read.map(comparedName));
  const gone = baseline.findings.filter(({ fingerprint }) => (known.get(fingerprint) ?? 0) > 0);
  const isRead = ({ file }: { readonly file: string }): boolean => read.has(comparedName(file)) && !run.isIncomplete;
  // Where not every finding is listed, one that is not among them may still be there.
  const unlisted = new Set(tally.rules().flatMap(({ code, count, listed }) => (count > listed ? [code] : [])));
  // What is switched off is not mended.
  const isJudged = (finding: KnownFinding): boolean => isRead(finding) && !isSwitchedOff(finding, run.ruleSet);
  const fixed = gone.filter((finding) => isJudged(finding) && !unlisted.has(finding.code));
  const left = (items: typeof gone): number => sum(items.map(({ fingerprint }) => known.get(fingerprint) ?? 0));
  const inFile = countBy(findings, ({ file }) => file);
  const listedInFile = countBy([...tally.findings()], ({ file }) => file);
  const hasUnlisted = rules.some(({ count, listed }) => count > listed);
  const news = sum(rules.map(({ count }) => count));
  const total = sum(tally.rules().map(({ count }) => count));
  return {
    result: {
      findings: () => findings,
      rules: () => rules,
      inFile: (file) =>
        (inFile.get(file) ?? 0) + (hasUnlisted ? tally.inFile(file) - (listedInFile.get(file) ?? 0) : 0),
      total: (severity) => sum(rules.map((rule) => (rule.severity === severity ? rule.count : 0))),
    },
    comparison: {
      ...(baseline.date === undefined ? {} : { date: baseline.date }),
      new: news,
      known: total - news - accepted,
      fixed: left(fixed),
      notRead: left(gone.filter((finding) => !isJudged(finding))),
      fixedFindings: fixed
        .slice(0, namedFixed)
        .map((finding) => ({ ...finding, count: known.get(finding.fingerprint) ?? finding.count })),
      accepted: holding.flatMap((exception) => {
        const count = uses.get(exception) ?? 0;
        return count === 0 ? [] : [{ ...exception, count }];
      }),
      // An exception without a file may be needed by one that was not read.
      stale: run.isIncomplete
        ? []
        : holding.filter(
            (exception) =>
              uses.get(exception) === 0 &&
              (exception.file === undefined || read.has(comparedName(exception.file))) &&
              !unlisted.has(exception.code),
          ),
      expired: baseline.accepted.filter((exception) => !holding.includes(exception)),
    },
    remarks,
  };
}

import type { TallyResult } from '../findings/tally.ts';
import { accepts, holdsAt } from './accepted.ts';
import type { AcceptedException, Baseline } from './baseline.ts';
import type { RuleSetReport } from '../rule-sets/report-rule-set.ts';
import { knownFindings } from './known-findings.ts';

/** Findings of one rule that a baseline lists; of more it knows the number. */
export const maximumKnownPerRule = 20_000;

/** Takes what a run found as a baseline, with the exceptions of an earlier one. */
export function takeBaseline(
  tally: TallyResult,
  {
    now,
    date,
    accepted,
    ruleSet,
  }: {
    readonly now: number;
    readonly date: string;
    readonly accepted: readonly AcceptedException[];
    readonly ruleSet?: RuleSetReport | undefined;
  },
): Baseline {
  const holding = accepted.filter((exception) => holdsAt(exception, now));
  const all = tally.findings();
  const findings = all.filter((finding) => !holding.some((exception) => accepts(exception, finding)));
  const rules = new Map<string, Baseline['rules'][number]>();
  for (const { code, count, listed } of tally.rules()) {
    const before = rules.get(code);
    const own = findings.filter((finding) => finding.code === code).length;
    rules.set(code, { code, count: (before?.count ?? own) + count - listed, listed: own });
  }
  return {
    kind: 'hutong-baseline',
    version: 1,
    date,
    ...(ruleSet === undefined ? {} : { ruleSet: { id: ruleSet.id, version: ruleSet.version, sha256: ruleSet.sha256 } }),
    rules: [...rules.values()].filter(({ count }) => count > 0),
    findings: knownFindings(findings),
    accepted: [...accepted],
  };
}

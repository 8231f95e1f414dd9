import type { Finding } from './finding.ts';

/** The findings of one rule, in the order they were found. */
export interface RuleGroup {
  readonly code: Finding['code'];
  readonly severity: Finding['severity'];
  readonly findings: readonly Finding[];
}

const rank = { error: 0, warning: 1, info: 2 } as const;

/** Findings by rule: errors first, and what occurs most often before the rest. */
export function groupByRule(findings: readonly Finding[]): RuleGroup[] {
  const groups = Map.groupBy(findings, ({ code, severity }) => `${code} ${severity}`);
  return [...groups.values()]
    .flatMap((own): RuleGroup[] => {
      const [first] = own;
      return first === undefined ? [] : [{ code: first.code, severity: first.severity, findings: own }];
    })
    .toSorted(
      (a, b) =>
        rank[a.severity] - rank[b.severity] || b.findings.length - a.findings.length || (a.code < b.code ? -1 : 1),
    );
}

import type { Severity } from '../records/record-issue.ts';
import type { Finding } from './finding.ts';
import type { RuleCode } from './rule-code.ts';

/** Findings of one rule beyond this many are counted, not listed. */
export const maximumFindingsPerRule = 1000;

/** How often a rule was broken. */
export interface RuleCount {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly count: number;
  readonly listed: number;
}

/** All findings counted, the first of each rule listed. */
export interface Tally {
  readonly add: (finding: Finding) => void;
  /** Counts findings that are not listed, or listed on their own. */
  readonly count: (code: RuleCode, severity: Severity, file: string, by?: number) => void;
  readonly list: (finding: Finding) => void;
  /** How many findings of a rule are listed at most. */
  readonly most: (code: RuleCode) => number;
  /** Whether further findings of a rule are only counted. */
  readonly isFull: (code: RuleCode) => boolean;
  readonly findings: () => readonly Finding[];
  readonly rules: () => RuleCount[];
  readonly inFile: (file: string) => number;
  readonly total: (severity: Severity) => number;
  /** Where findings go that a rule set has graded already; the tally itself where there is none. */
  readonly graded: Tally;
}

/** What a tally says of all that was added to it. */
export type TallyResult = Pick<Tally, 'findings' | 'rules' | 'inFile' | 'total'>;

const order = (a: RuleCount, b: RuleCount): number => {
  const [left, right] = [`${a.code} ${a.severity}`, `${b.code} ${b.severity}`];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Makes an empty tally. */
export function createTally(most: Tally['most'] = () => maximumFindingsPerRule): Tally {
  const findings: Finding[] = [];
  const rules = new Map<string, { code: RuleCode; severity: Severity; count: number; listed: number }>();
  const listed = new Map<RuleCode, number>();
  const perFile = new Map<string, number>();
  const ruleOf = (code: RuleCode, severity: Severity) => {
    const key = `${code} ${severity}`;
    let rule = rules.get(key);
    if (rule === undefined) rules.set(key, (rule = { code, severity, count: 0, listed: 0 }));
    return rule;
  };
  const isFull = (code: RuleCode): boolean => (listed.get(code) ?? 0) >= most(code);
  const count = (code: RuleCode, severity: Severity, file: string, by = 1): void => {
    ruleOf(code, severity).count += by;
    perFile.set(file, (perFile.get(file) ?? 0) + by);
  };
  const list = (finding: Finding): void => {
    const { code, severity } = finding;
    if (isFull(code)) return;
    listed.set(code, (listed.get(code) ?? 0) + 1);
    ruleOf(code, severity).listed++;
    findings.push(finding);
  };
  const tally: Tally = {
    count,
    list,
    most,
    isFull,
    add: (finding) => {
      count(finding.code, finding.severity, finding.file);
      list(finding);
    },
    findings: () => findings,
    rules: () => [...rules.values()].filter((rule) => rule.count > 0).toSorted((a, b) => order(a, b)),
    inFile: (file) => perFile.get(file) ?? 0,
    total: (severity) =>
      [...rules.values()].reduce((sum, rule) => (rule.severity === severity ? sum + rule.count : sum), 0),
    get graded() {
      return tally;
    },
  };
  return tally;
}

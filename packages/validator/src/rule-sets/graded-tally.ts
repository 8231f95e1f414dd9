import { bilingual, type BilingualText } from '@hutong/standard';
import type { Finding } from '../findings/finding.ts';
import type { RuleCode } from '../findings/rule-code.ts';
import type { Tally } from '../findings/tally.ts';
import type { Severity } from '../records/record-issue.ts';
import type { Grading } from './create-grading.ts';

/** So many findings of a rule between records are graded by entity or field; of the rest only the number is known. */
const mostGraded = 20_000;

/** A tally that grades what it is given before it takes it. */
export interface GradedTally extends Tally {
  /** Takes what was counted and could not be looked at; says what that was. */
  readonly settle: () => BilingualText[];
}

interface Counted {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly file: string;
  count: number;
}

/**
 * Puts a rule set in front of a tally. Where it speaks of a rule as a whole, findings that are only counted stay so, at the
 * speed of reading bytes; where it tells entities or fields apart, each finding of that rule is looked at.
 */
export function gradeTally(graded: Tally, grading: Grading): GradedTally {
  const waiting = new Map<string, Counted>();
  const waitingFor = (code: RuleCode, severity: Severity, file: string): Counted => {
    const key = `${code} ${severity} ${file}`;
    let own = waiting.get(key);
    if (own === undefined) waiting.set(key, (own = { code, severity, file, count: 0 }));
    return own;
  };
  const isOff = (code: RuleCode): boolean => !grading.isFine(code) && grading.overall(code) === 'disabled';
  return {
    ...graded,
    graded,
    add: (finding) => {
      const own = grading.grade(finding);
      if (own !== undefined) graded.add(own);
    },
    count: (code, severity, file, by = 1) => {
      if (grading.isFine(code)) {
        waitingFor(code, severity, file).count += by;
        return;
      }
      const verdict = grading.overall(code) ?? severity;
      if (verdict === 'disabled') grading.leaveOut(code, by);
      else graded.count(code, verdict, file, by);
    },
    list: (finding: Finding) => {
      const { code, severity, file } = finding;
      if (!grading.isFine(code)) {
        const verdict = grading.overall(code) ?? severity;
        if (verdict !== 'disabled') graded.list(verdict === severity ? finding : { ...finding, severity: verdict });
        return;
      }
      const own = grading.grade(finding);
      const counted = waitingFor(code, severity, file);
      // A finding may be told in more words than it was counted.
      if (counted.count === 0) return;
      counted.count--;
      if (own !== undefined) graded.add(own);
    },
    most: (code) =>
      isOff(code) ? 0 : grading.isFine(code) ? Math.max(mostGraded, graded.most(code)) : graded.most(code),
    isFull: (code) => isOff(code) || (!grading.isFine(code) && graded.isFull(code)),
    settle: () => {
      const rest = new Map<RuleCode, number>();
      for (const { code, severity, file, count } of waiting.values()) {
        if (count === 0) continue;
        const verdict = grading.gravest(code, severity);
        if (verdict === 'disabled') grading.leaveOut(code, count);
        else graded.count(code, verdict, file, count);
        rest.set(code, (rest.get(code) ?? 0) + count);
      }
      waiting.clear();
      return [...rest]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, count]) =>
          bilingual(
            `${code} 的 ${count} 个问题未按实体或字段分级，按最重的级别计数`,
            `${count} findings of ${code} were not graded by entity or field, and count with the gravest severity`,
          ),
        );
    },
  };
}

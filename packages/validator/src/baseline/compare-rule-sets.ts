import { bilingual, type BilingualText } from '@hutong/standard';
import { isWithin } from '../rule-sets/field-path.ts';
import type { RuleSetReport } from '../rule-sets/report-rule-set.ts';
import { ruleSetName } from '../rule-sets/rule-set.ts';
import type { Baseline, KnownFinding } from './baseline.ts';

/** Whether the rule set of a run has switched off what a baseline knows, so that it is not looked for. */
export const isSwitchedOff = (
  { code, recordType, pointer }: KnownFinding,
  ruleSet: RuleSetReport | undefined,
): boolean =>
  ruleSet?.disabled.some(
    ({ rule, entity, pointer: within }) =>
      rule === code &&
      (entity === undefined || entity === recordType) &&
      (within === undefined || isWithin(within, pointer)),
  ) === true;

const shownName = (ruleSet: Baseline['ruleSet']): BilingualText =>
  ruleSet === undefined
    ? bilingual('未用规则集', 'no rule set')
    : bilingual(
        `${ruleSetName(ruleSet)} (${ruleSet.sha256.slice(0, 12)})`,
        `${ruleSetName(ruleSet)} (${ruleSet.sha256.slice(0, 12)})`,
      );

/** Says when a baseline was taken with another rule set than that of the run: what is new or gone may come of that. */
export function otherRuleSet({ ruleSet: then }: Baseline, now: RuleSetReport | undefined): BilingualText[] {
  if (then?.sha256 === now?.sha256) return [];
  const [before, present] = [shownName(then), shownName(now)];
  return [
    bilingual(
      `基线记录时的规则集为 ${before.zh}，本次为 ${present.zh}：新增与已消除的问题可能出于规则的变化`,
      `The baseline was taken with ${before.en}, this run goes by ${present.en}: what is new or fixed may come of the change of rules`,
    ),
  ];
}

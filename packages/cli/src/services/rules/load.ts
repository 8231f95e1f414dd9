import type { RuleSet } from '@hutong/validator/rule-sets';
import type { RuleSetChoice } from '../../rule-set-flags.ts';

/** The rule set that was chosen, or nothing where there is none. Throws HT7008 to HT7010 as `loadRuleSet`. */
export async function ruleSetOf(choice: RuleSetChoice | undefined): Promise<RuleSet | undefined> {
  if (choice === undefined) return undefined;
  const { loadRuleSet } = await import('@hutong/validator/rule-sets');
  return loadRuleSet(choice.address, choice);
}

/** The file of a chosen rule set, where it is one of this machine. */
export const ruleSetFile = (choice: RuleSetChoice | undefined): string[] =>
  choice === undefined || /^https?:/i.test(choice.address) ? [] : [choice.address.replace(/#sha256=.*$/, '')];

import type { RuleSet } from '@hutong/validator/rule-sets';
import type { RuleSetChoice } from '../../rule-set-flags.ts';

/** The rule set that was chosen, or nothing where there is none. Throws HT7008 to HT7010 as `loadRuleSet`. */
export async function ruleSetOf(choice: RuleSetChoice | undefined): Promise<RuleSet | undefined> {
  if (choice === undefined) return undefined;
  const { loadRuleSet } = await import('@hutong/validator/rule-sets');
  return loadRuleSet(choice.address, choice);
}

/** The files of this machine that a chosen rule set is read from. */
export async function ruleSetFilesOf(choice: RuleSetChoice | undefined): Promise<string[]> {
  if (choice === undefined) return [];
  const { ruleSetFiles } = await import('@hutong/validator/rule-sets');
  return ruleSetFiles(choice.address);
}

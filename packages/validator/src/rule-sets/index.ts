export { applyRuleSet, type AppliedRuleSet } from './apply-rule-set.ts';
export { defineRule, type ModuleFinding, type ModuleRule } from './define-rule.ts';
export { loadRuleSet, ruleSetFiles, type LoadRuleSetOptions } from './load-rule-set.ts';
export { packRuleSet, packText, type PackedRuleSet } from './pack-rule-set.ts';
export { ruleSetJsonSchema, type DeclaredRule, type RuleSetDocument, type RuleSetPack } from './rule-set-schema.ts';
export {
  isDisabled,
  type Decision,
  type DisabledRule,
  type GradedRule,
  type OwnRule,
  type RuleSelector,
  type RuleSet,
} from './rule-set.ts';
export type { RuleSetReport } from './report-rule-set.ts';

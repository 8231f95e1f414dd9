import { specVersion } from '@hutong/standard';
import { rulePage, rules, type Rule } from '@hutong/validator/rules';
import type { RuleSet } from '@hutong/validator/rule-sets';
import * as z from 'zod';
import { bilingualSchema } from '../result-parts.ts';
import { effectiveRule, effectiveSchema, ownRuleValue } from './effective.ts';

const filesSchema = z.record(z.string(), z.string());

/** All that is known of a rule of the validator. */
export const wholeRuleSchema = z.object({
  code: z.string(),
  name: z.string(),
  scope: z.enum(['record', 'data-set', 'input']),
  severity: z.enum(['error', 'warning', 'info']),
  requirement: z.string().optional(),
  title: bilingualSchema,
  message: bilingualSchema.meta({ description: 'What the validator says of the bad example' }),
  why: bilingualSchema,
  fix: bilingualSchema,
  example: z.union([
    z.object({ bad: filesSchema, good: filesSchema }),
    z.object({ badInWords: bilingualSchema, goodInWords: bilingualSchema }),
  ]),
  page: bilingualSchema.meta({ description: 'Address of its documentation' }),
  ...effectiveSchema.shape,
});

/** A rule that a rule set adds: its author writes no page and no example. */
const ownRuleSchema = wholeRuleSchema
  .pick({ code: true, name: true, title: true, fix: true, severity: true, scope: true, requirement: true })
  .extend(effectiveSchema.shape);

/** Result of `hutong rules export`. */
export const rulesExportResult = z.object({
  specVersion: z.string(),
  ruleSet: z.object({ id: z.string(), version: z.string(), sha256: z.string() }).optional(),
  rules: z.array(wholeRuleSchema),
  own: z.array(ownRuleSchema).optional().meta({ description: 'Rules that the rule set adds' }),
});

export type RulesExportResult = z.infer<typeof rulesExportResult>;

/** A rule with the address of its page. */
export const wholeRule = (rule: Rule): RulesExportResult['rules'][number] => ({
  ...rule,
  page: { zh: rulePage(rule.code, 'zh'), en: rulePage(rule.code, 'en') },
});

/** Every rule of the validator, whole, as a rule set has it. */
export const exportRules = (ruleSet?: RuleSet): RulesExportResult => ({
  specVersion,
  ...(ruleSet === undefined ? {} : { ruleSet: { id: ruleSet.id, version: ruleSet.version, sha256: ruleSet.sha256 } }),
  rules: rules.map((rule) => effectiveRule(wholeRule(rule), ruleSet)),
  ...(ruleSet === undefined
    ? {}
    : {
        own: ruleSet.own.map((rule) => {
          const { exitCode: _, ...value } = effectiveRule(ownRuleValue(rule), ruleSet);
          return value;
        }),
      }),
});

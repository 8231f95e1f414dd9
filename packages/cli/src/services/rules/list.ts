import { errorCodes, type ErrorCode } from '@hutong/standard';
import { findRule, type RuleScope } from '@hutong/validator/rules';
import type { RuleSet } from '@hutong/validator/rule-sets';
import * as z from 'zod';
import { exitCodeOf } from '../../exit-codes.ts';
import { bilingualSchema } from '../result-parts.ts';
import { effectiveRule, effectiveSchema, ownRuleValue } from './effective.ts';

/** What a result says of an error or finding code. */
export const ruleSchema = z.object({
  code: z.string(),
  name: z.string(),
  title: bilingualSchema,
  fix: bilingualSchema,
  exitCode: z.int().meta({ description: 'Exit code when this error ends the command' }),
  severity: z
    .enum(['error', 'warning', 'info'])
    .optional()
    .meta({ description: 'Of a rule of the validator, unless a rule set grades it otherwise' }),
  scope: z.enum(['record', 'data-set', 'input']).optional(),
  requirement: z.string().optional(),
  ...effectiveSchema.shape,
});

/** Result of `hutong rules list`. */
export const rulesListResult = z.object({ rules: z.array(ruleSchema) });

export type RulesListResult = z.infer<typeof rulesListResult>;

/** Every error and finding code, in order, as a rule set has them; with a scope, the rules of the validator that look at it. */
export const listRules = (scope?: RuleScope, ruleSet?: RuleSet): RulesListResult => ({
  rules: [
    ...(Object.keys(errorCodes) as ErrorCode[])
      .toSorted()
      .filter((code) => scope === undefined || findRule(code)?.scope === scope)
      .map((code) => {
        const { name, title, fix } = errorCodes[code];
        const rule = findRule(code);
        return {
          code,
          name,
          title,
          fix,
          exitCode: exitCodeOf(code),
          ...(rule === undefined ? {} : { severity: rule.severity, scope: rule.scope }),
          ...(rule?.parameters === undefined ? {} : { parameters: rule.parameters }),
          ...(rule?.requirement === undefined ? {} : { requirement: rule.requirement }),
        };
      }),
    ...(scope === undefined || scope === 'record' ? (ruleSet?.own ?? []).map(ownRuleValue) : []),
  ].map((rule) => effectiveRule(rule, ruleSet)),
});

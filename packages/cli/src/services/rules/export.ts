import { specVersion } from '@hutong/standard';
import { rulePage, rules, type Rule } from '@hutong/validator/rules';
import * as z from 'zod';
import { bilingualSchema } from '../result-parts.ts';

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
});

/** Result of `hutong rules export`. */
export const rulesExportResult = z.object({ specVersion: z.string(), rules: z.array(wholeRuleSchema) });

export type RulesExportResult = z.infer<typeof rulesExportResult>;

/** A rule with the address of its page. */
export const wholeRule = (rule: Rule): RulesExportResult['rules'][number] => ({
  ...rule,
  page: { zh: rulePage(rule.code, 'zh'), en: rulePage(rule.code, 'en') },
});

/** Every rule of the validator, whole. */
export const exportRules = (): RulesExportResult => ({ specVersion, rules: rules.map(wholeRule) });

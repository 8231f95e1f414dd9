import { isDisabled, type Decision, type OwnRule, type RuleSet } from '@hutong/validator/rule-sets';
import * as z from 'zod';
import { exitCodes } from '../../exit-codes.ts';
import { bilingualSchema } from '../result-parts.ts';

const severity = z.enum(['error', 'warning', 'info']);

const parameterSchema = z.object({
  title: bilingualSchema,
  default: z.number(),
  minimum: z.number(),
  maximum: z.number(),
  unit: z.string().optional(),
  value: z.number().optional().meta({ description: 'What the rule set says instead of the default' }),
});

/** What a rule set, or a parameter of the rule, adds to what is known of a rule. */
export const effectiveSchema = z.object({
  entity: z.string().optional().meta({ description: 'Of a rule that the rule set adds' }),
  parameters: z.record(z.string(), parameterSchema).optional(),
  standardSeverity: severity.optional().meta({ description: 'Where the rule set has changed it' }),
  decisions: z
    .array(
      z.object({
        entity: z.string().optional(),
        pointer: z.string().optional(),
        severity: severity.optional(),
        disabled: bilingualSchema.optional().meta({ description: 'Why it is switched off' }),
        until: z.string().optional(),
      }),
    )
    .optional()
    .meta({ description: 'What the rule set says of it, the last of equals counting' }),
});

type Effective = z.infer<typeof effectiveSchema>;

const decisionOf = (decision: Decision): NonNullable<Effective['decisions']>[number] => ({
  ...(decision.entity === undefined ? {} : { entity: decision.entity }),
  ...(decision.pointer === undefined ? {} : { pointer: decision.pointer }),
  ...(isDisabled(decision)
    ? { disabled: decision.reason, ...(decision.until === undefined ? {} : { until: decision.until }) }
    : { severity: decision.severity }),
});

interface Known extends Pick<Effective, 'parameters'> {
  readonly code: string;
  readonly severity?: z.infer<typeof severity> | undefined;
}

/** A rule as a rule set has it. */
export function effectiveRule<Rule extends Known>(rule: Rule, ruleSet: RuleSet | undefined): Rule & Effective {
  const own = ruleSet?.decisions.filter((decision) => decision.rule === rule.code) ?? [];
  const overall = own.findLast(({ entity, pointer }) => entity === undefined && pointer === undefined);
  const graded = overall === undefined || isDisabled(overall) ? rule.severity : overall.severity;
  const changes = ruleSet?.parameters[rule.code] ?? {};
  const parameters = Object.entries(rule.parameters ?? {}).map(([name, parameter]) => {
    const value = changes[name];
    return [name, value === undefined ? parameter : { ...parameter, value }] as const;
  });
  return {
    ...rule,
    ...(graded === undefined || graded === rule.severity ? {} : { severity: graded, standardSeverity: rule.severity }),
    ...(own.length === 0 ? {} : { decisions: own.map(decisionOf) }),
    ...(parameters.length === 0 ? {} : { parameters: Object.fromEntries(parameters) }),
  };
}

/** A rule that a rule set adds, in the form of the others. */
export const ownRuleValue = ({ code, name, title, fix, severity: grade, entity, requirement }: OwnRule) => ({
  code: code as string,
  name,
  title,
  fix,
  exitCode: exitCodes.findings as number,
  severity: grade,
  scope: 'record' as const,
  entity,
  ...(requirement === undefined ? {} : { requirement }),
});

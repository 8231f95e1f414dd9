import { bilingual, HutongError, requirements, type ErrorCode } from '@hutong/standard';
import { findRule } from '@hutong/validator/rules';
import type { RuleSet } from '@hutong/validator/rule-sets';
import * as z from 'zod';
import { nearestName } from '../../nearest-name.ts';
import { bilingualSchema } from '../result-parts.ts';
import { wholeRule, wholeRuleSchema } from './export.ts';
import { listRules, ruleSchema } from './list.ts';

const requirementSchema = z.object({ id: z.string(), level: z.string(), actor: z.string(), text: bilingualSchema });

/** Result of `hutong rules show`: an error code, or a requirement of the standard. */
export const rulesShowResult = z.union([
  z.object({
    rule: ruleSchema.extend(wholeRuleSchema.partial().omit({ code: true, name: true, title: true, fix: true }).shape),
  }),
  z.object({ requirement: requirementSchema }),
]);

export type RulesShowResult = z.infer<typeof rulesShowResult>;

/** An error code (`HT1004` or `bad-urn`) or a requirement (`HT-REC-001`). Throws HT7002 when it is neither. */
export function showRule(id: string, ruleSet?: RuleSet): RulesShowResult {
  const { rules } = listRules(undefined, ruleSet);
  const wanted = id.toLowerCase();
  const rule = rules.find(({ code, name }) => code.toLowerCase() === wanted || name === wanted);
  if (rule !== undefined) {
    const known = findRule(rule.code as ErrorCode);
    return { rule: known === undefined ? rule : { ...wholeRule(known), ...rule } };
  }
  const requirement = requirements.find((candidate) => candidate.id.toLowerCase() === wanted);
  if (requirement !== undefined) {
    const { id: known, level, actor, text } = requirement;
    return { requirement: { id: known, level, actor, text } };
  }
  const nearest = nearestName(id, [...rules.map(({ code }) => code), ...requirements.map((entry) => entry.id)]);
  throw new HutongError('HT7002', {
    message: bilingual(`没有规则 ${id}`, `There is no rule ${id}`),
    fix:
      nearest === undefined
        ? bilingual('用 hutong rules list 查看全部代码', 'See all codes with hutong rules list')
        : bilingual(`是否指 ${nearest}？`, `Did you mean ${nearest}?`),
  });
}

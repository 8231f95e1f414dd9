import { referencePattern, type Entity, type FieldRule } from '@hutong/standard';
import { createFunctionText } from '../../function-text.ts';
import type { ListedCodes } from '../kinds/code-check.ts';
import type { QuickContext, QuickTest } from './quick-context.ts';
import { quickList } from './quick-list.ts';
import { quickMembers } from './quick-members.ts';
import { keptFor, ruleCondition } from './rule-condition.ts';

const contextOf = (listed: ListedCodes | undefined): QuickContext => ({
  text: createFunctionText({}),
  listed,
  membersTest: (fields) => quickMembers(fields, contextOf(listed)),
  listTest: (kind) => quickList(kind, contextOf(listed)),
});

/** The rule that the global id names the type, which is seen together with the form of the id. */
const isIdRule = ({ requirement, fields: [first, second] }: FieldRule): boolean =>
  requirement === 'HT-REC-001' && first === 'id' && second === 'type';

/**
 * Generates the test that says at one glance whether a record is surely good; what it does not pass is for the exact check.
 * Throws an EvalError where code may not be made from text.
 */
export function quickCheck(entity: Entity, listed?: ListedCodes): QuickTest {
  const { fields, rules, type } = entity;
  const context = contextOf(listed);
  const between = rules.filter((rule) => !isIdRule(rule));
  const id = context.text.bind(new RegExp(referencePattern([type])));
  return quickMembers(fields, context, {
    kept: new Set(between.flatMap(keptFor)),
    instead: (name, value) => (name === 'id' ? `typeof ${value} === 'string' && ${id}.test(${value})` : undefined),
    rules: between.map((rule) => ruleCondition(rule, fields, context)),
  });
}

import type { FieldMap, FieldRule } from '@hutong/standard';
import { isPlainOrder } from './is-plain-order.ts';
import { oneOf } from './one-of.ts';
import type { QuickContext } from './quick-context.ts';
import { keptValue } from './quick-members.ts';

const orderOfTwo = ({ requirement, fields }: FieldRule): boolean => requirement === 'HT-REC-007' && fields.length === 2;

/** The fields whose values the condition of a rule looks at. */
export const keptFor = ({ fields, presence }: FieldRule): readonly string[] =>
  presence === undefined ? fields : [...fields, presence.of];

/** Whether a rule between good fields holds, as a condition: it says nothing, is seen to hold, or says so itself. */
export function ruleCondition(rule: FieldRule, fields: FieldMap, { text }: QuickContext): string {
  const [first = '', second = ''] = rule.fields.map((name) => keptValue(fields, name));
  const absent = rule.fields
    .filter((name) => fields[name]?.required !== true)
    .map((name) => `${keptValue(fields, name)} === undefined`);
  const seen: string[] = [];
  if (orderOfTwo(rule)) seen.push(`${text.bind(isPlainOrder)}(${first}, ${second})`);
  const { presence } = rule;
  if (presence !== undefined) {
    const among = oneOf(presence.with, first, text);
    const there = `${keptValue(fields, presence.of)} !== undefined`;
    seen.push(presence.is === 'only' ? among : `${there} || !${among}`);
  }
  const exact = `${text.bind(rule.check)}(object, ${text.bind(fields)}) === undefined`;
  return `(${[...absent, ...seen, exact].join(' || ')})`;
}

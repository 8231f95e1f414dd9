import type { FieldMap } from '@hutong/standard';
import type { QuickContext, QuickTest } from './quick-context.ts';
import { valueCondition } from './value-condition.ts';

/** What the test of a record asks beyond its members. */
export interface RecordConditions {
  /** Fields whose values are kept for the rules. */
  readonly kept: ReadonlySet<string>;
  /** The condition of a field in place of that of its kind. */
  readonly instead: (name: string, value: string) => string | undefined;
  /** The conditions of the rules, over the record and the kept values. */
  readonly rules: readonly string[];
}

/** The variable that keeps the value of a field; undefined while the field is absent. */
export const keptValue = (fields: FieldMap, name: string): string => `kept${Object.keys(fields).indexOf(name)}`;

const nothing: RecordConditions = { kept: new Set(), instead: () => undefined, rules: [] };

/** The quick test of an object: required members present, each member good, no others. */
export function quickMembers(
  fields: FieldMap,
  context: QuickContext,
  { kept, instead, rules }: RecordConditions = nothing,
): QuickTest {
  const entries = Object.entries(fields);
  const cases = entries.map(([name, field]) => {
    const condition = instead(name, 'value') ?? valueCondition('value', field, context);
    const keep = kept.has(name) ? ` ${keptValue(fields, name)} = value;` : '';
    return `case ${JSON.stringify(name)}: if (!(${condition})) return false;${field.required ? ' required++;' : ''}${keep} break;`;
  });
  const known = context.text.bind(new Set(Object.keys(fields)));
  const required = entries.filter(([, field]) => field.required).length;
  const variables = Array.from(kept, (name) => `let ${keptValue(fields, name)};`);
  return context.text.build(
    ['object'],
    `if (typeof object !== 'object' || object === null || Array.isArray(object)) return false;
    let required = 0;
    ${variables.join(' ')}
    for (const name in object) {
      const value = object[name];
      if (value === undefined && ${known}.has(name)) continue;
      switch (name) {
        ${cases.join('\n        ')}
        default: return false;
      }
    }
    return ${[`required === ${required}`, ...rules].join('\n      && ')};`,
  );
}

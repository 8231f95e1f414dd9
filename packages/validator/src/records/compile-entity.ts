import {
  bilingual,
  errorCodes,
  type CheckedRecord,
  type Contradiction,
  type Entity,
  type Field,
} from '@hutong/standard';
import { compileField } from './compile-field.ts';
import { describeIssue } from './describe-issue.ts';
import type { ListedCodes } from './kinds/code-check.ts';
import { objectCheck } from './kinds/object-check.ts';
import { pointerNames, pointerTo } from './pointer.ts';
import { maximumIssues, type RecordIssue } from './record-issue.ts';

const fix = bilingual('核对并更正其中一个字段', 'Compare the fields and correct one of them');

const fieldAt = ({ fields }: Entity, [first, ...rest]: Contradiction['at']): Field | undefined =>
  rest.reduce<Field | undefined>(
    (found, name) =>
      found?.kind.type === 'list'
        ? found.kind.items
        : found?.kind.type === 'object'
          ? found.kind.fields[name]
          : undefined,
    fields[first],
  );

const arePresent = (
  record: CheckedRecord,
  names: readonly string[],
  bad: ReadonlySet<string | undefined> | undefined,
): boolean => {
  for (const name of names) if (record[name] === undefined || bad?.has(name) === true) return false;
  return true;
};

/** Every issue of a record of one entity. */
export type EntityCheck = (record: Readonly<Record<string, unknown>>) => RecordIssue[];

/** The whole check of one entity: its fields, then the rules between them. */
export function compileEntity(entity: Entity, listed?: ListedCodes): EntityCheck {
  const check = objectCheck(
    (value, pointer) => describeIssue('HT1002', entity.fields['type'] as Field, pointer, value, { rule: notAnObject }),
    entity.fields,
    (field) => compileField(field, listed),
  );
  const rules = entity.rules.map((rule) => ({
    ...rule,
    optional: rule.fields.filter((name) => entity.fields[name]?.required !== true),
  }));

  const contradictionIssue = (
    record: CheckedRecord,
    { at, rule }: Contradiction,
    requirement: string,
  ): RecordIssue[] => {
    const field = fieldAt(entity, at);
    const value = at.length === 1 ? record[at[0]] : undefined;
    const pointer = at.reduce<string>(pointerTo, '');
    return field === undefined ? [] : [describeIssue('HT1012', field, pointer, value, { rule, fix, requirement })];
  };

  return (record) => {
    // Its values were replaced, so every other finding would be about the mask.
    if (record['maskedCopy'] === true) return [maskedCopy];
    const issues: RecordIssue[] = [];
    if (!check.accepts(record))
      check.explain(record, '', (_, describe) => {
        if (issues.length < maximumIssues) issues.push(describe());
      });
    const bad = issues.length === 0 ? undefined : new Set(issues.map(({ pointer }) => pointerNames(pointer)[0]));
    for (const { fields, also, optional, requirement, check: rule } of rules) {
      if (!arePresent(record, bad === undefined ? optional : fields, bad)) continue;
      if (bad !== undefined && also?.some((name) => bad.has(name)) === true) continue;
      const contradiction = rule(record, entity.fields);
      if (contradiction !== undefined) issues.push(...contradictionIssue(record, contradiction, requirement));
    }
    return issues;
  };
}

const maskedCopy: RecordIssue = {
  code: 'HT1017',
  severity: 'error',
  pointer: '/maskedCopy',
  requirement: 'HT-PRV-005',
  message: errorCodes.HT1017.title,
  fix: errorCodes.HT1017.fix,
};

const notAnObject = bilingual('不是对象', 'is not an object');

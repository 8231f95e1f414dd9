import { bilingual, entities, findEntity, specVersion, type Entity } from '@hutong/standard';
import { nearestWord } from '@hutong/validator';
import type { RecordRule } from '../mapping/mapping-schema.ts';
import type { Rule } from '../mapping/rule-schema.ts';
import { compileExpression, expressionFault, type Expression } from '../values/expression.ts';
import type { CompileContext } from './compile-context.ts';
import { compileRule, type CompiledRule, type ReportIssue } from './compile-rule.ts';
import { fieldsOfExpression, type FieldReader } from './origin.ts';
import type { Row } from './source-path.ts';
import { findTargetField } from './target-field.ts';

/** One record that a row gives, compiled. */
export interface CompiledRecord {
  readonly entity: Entity;
  readonly rules: readonly CompiledRule[];
  /** Source fields that decide whether there is a record. */
  readonly conditionSources: readonly string[];
  /** Whether the row gives this record. Throws what the expression throws. */
  readonly applies: (row: Row) => boolean;
  /** Whether a record is one that this rule makes: its type, and what the rule fixes. */
  readonly matches: (record: Row) => boolean;
  readonly forward: (row: Row, report: ReportIssue) => Record<string, unknown>;
  /** The source fields behind a pointer into the record. */
  readonly sourcesOf: (pointer: string) => readonly string[];
}

const knownTypes = Object.keys(entities);

/** A stand-in for an unknown type, so that the faults of the rest are still found. */
const noEntity: Entity = entities.Resident;

const entityOf = (type: string, at: readonly PropertyKey[], { fault }: CompileContext): Entity | undefined => {
  const entity = findEntity(type);
  if (entity !== undefined) return entity;
  const near = nearestWord(type, knownTypes);
  const hint = near === undefined ? ['', ''] : [`，是否应为 ${near}？`, `; did you mean ${near}?`];
  fault(
    [...at, 'type'],
    bilingual(`标准中没有记录类型“${type}”${hint[0]}`, `The standard has no record type "${type}"${hint[1]}`),
  );
  return undefined;
};

const conditionOf = (
  { when }: RecordRule,
  at: readonly PropertyKey[],
  { fault }: CompileContext,
): Expression | undefined => {
  if (when === undefined) return undefined;
  try {
    return compileExpression(when, 'row');
  } catch (error) {
    const reason = expressionFault(error);
    fault([...at, 'when'], bilingual(`CEL 表达式有误：${reason}`, `The CEL expression is wrong: ${reason}`));
    return undefined;
  }
};

const ruleFor = (
  entity: Entity,
  name: string,
  rule: Rule,
  at: readonly PropertyKey[],
  reader: FieldReader,
  context: CompileContext,
): CompiledRule | undefined => {
  const target = findTargetField(entity.fields, name);
  if (target !== undefined && name !== 'type' && name !== 'specVersion')
    return compileRule(name, rule, target, at, reader, context);
  const near = nearestWord(name, Object.keys(entity.fields));
  const hint = near === undefined ? ['', ''] : [`，是否应为 ${near}？`, `; did you mean ${near}?`];
  context.fault(
    at,
    bilingual(`${entity.title.zh}没有字段“${name}”${hint[0]}`, `${entity.title.en} has no field "${name}"${hint[1]}`),
  );
  return undefined;
};

const place = (record: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  let holder = record;
  for (const name of path.slice(0, -1)) holder = (holder[name] ??= {}) as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (last !== '__proto__') holder[last] = value;
};

/** Compiles the rule of one record of a row. */
export function compileRecord(
  index: number,
  recordRule: RecordRule,
  reader: FieldReader,
  context: CompileContext,
): CompiledRecord {
  const at = ['records', index];
  const entity = entityOf(recordRule.type, at, context);
  const { system, record: shared = {} } = context.mapping;
  const condition = conditionOf(recordRule, at, context);
  const urn = recordRule.id.urn ?? recordRule.type;
  const authored: [string, Rule, readonly PropertyKey[]][] = [
    ['id', { ...recordRule.id, urn: entity === undefined ? 'keep' : urn }, [...at, 'id']],
    ...Object.entries(shared)
      .filter(([name]) => !(name in recordRule.fields))
      .map(([name, rule]): [string, Rule, readonly PropertyKey[]] => [name, rule, ['record', name]]),
    ...Object.entries(recordRule.fields).map(([name, rule]): [string, Rule, readonly PropertyKey[]] => [
      name,
      rule,
      [...at, 'fields', name],
    ]),
  ];
  const rules = authored
    .map(([name, rule, path]) =>
      entity === undefined ? undefined : ruleFor(entity, name, rule, path, reader, context),
    )
    .filter((rule) => rule !== undefined);
  const known = entity ?? noEntity;
  const own = rules.filter(
    ({ isConstant, name, field }) => isConstant && name in recordRule.fields && field.kind.type === 'code',
  );
  return {
    entity: known,
    rules,
    conditionSources: recordRule.when === undefined ? [] : fieldsOfExpression(recordRule.when),
    applies: (row) => condition === undefined || condition(row) === true,
    matches: (record) =>
      record['type'] === known.type &&
      own.every(({ name, forward }) => record[name] === undefined || record[name] === forward({}, () => undefined)),
    forward: (row, report) => {
      const record: Record<string, unknown> = {
        id: undefined,
        type: known.type,
        specVersion,
        division: undefined,
        provenance: { system },
      };
      for (const rule of rules) {
        const value = rule.forward(row, report);
        if (value === undefined) continue;
        if (rule.path.length === 1) record[rule.name] = value;
        else place(record, rule.path, value);
      }
      if (record['id'] === undefined) delete record['id'];
      if (record['division'] === undefined) delete record['division'];
      return record;
    },
    sourcesOf: (pointer) => {
      const exact = rules.filter(({ pointer: own }) => pointer === own || pointer.startsWith(`${own}/`));
      const inner = exact.length > 0 ? exact : rules.filter(({ pointer: own }) => own.startsWith(`${pointer}/`));
      return [...new Set(inner.flatMap(({ sources }) => sources))];
    },
  };
}

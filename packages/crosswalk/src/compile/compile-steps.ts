import { bilingual, codeLists, findEntity, isAcceptedCode, type CodeListId, type Field } from '@hutong/standard';
import type { Rule } from '../mapping/rule-schema.ts';
import { codeStep, titlePairs } from '../steps/code-step.ts';
import { coerceStep } from '../steps/coerce-step.ts';
import { listStep } from '../steps/list-step.ts';
import { lookupStep } from '../steps/lookup-step.ts';
import { matchStep, splitStep, suffixStep } from '../steps/text-steps.ts';
import { timeStep } from '../steps/time-step.ts';
import { unitStep } from '../steps/unit-step.ts';
import { urnStep } from '../steps/urn-step.ts';
import { compileTimeForm } from '../values/time-form.ts';
import type { CodePairs, CompileContext } from './compile-context.ts';
import type { ReportFault } from './mapping-fault.ts';
import type { Step } from './problem.ts';
import { textOf } from '../values/text-of.ts';

interface StepContext extends CompileContext {
  readonly rule: Rule;
  readonly field: Field;
  readonly path: readonly PropertyKey[];
}

/** A mapping to a code that the field's list lacks would make every such record invalid. */
const refuseUnknownCodes = (
  targets: readonly unknown[],
  field: Field,
  path: readonly PropertyKey[],
  fault: ReportFault,
): void => {
  if (field.kind.type !== 'code') return;
  const { list } = field.kind;
  const unknown = targets.filter((code) => !isAcceptedCode(codeLists[list as CodeListId], String(code)));
  if (unknown.length === 0) return;
  const shown = unknown.slice(0, 5).map(String);
  fault(path, bilingual(`代码表 ${list} 没有 ${shown.join('、')}`, `The code list ${list} has no ${shown.join(', ')}`));
};

const codesOf = ({ rule, field, path, codes, fault }: StepContext): Step | undefined => {
  const { codes: named, unknown = 'refuse' } = rule;
  if (named === undefined) return undefined;
  let pairs: CodePairs | undefined;
  if (typeof named !== 'string') pairs = Object.entries(named);
  else if (named === 'titles') {
    if (field.kind.type === 'code') pairs = titlePairs(codeLists[field.kind.list as CodeListId]);
    else fault([...path, 'codes'], bilingual('titles 只用于代码字段', 'titles is for fields with a code list'));
  } else pairs = codes.get(named);
  if (pairs === undefined && named !== 'titles')
    fault(
      [...path, 'codes'],
      bilingual(`codes 中没有“${textOf(named)}”`, `There is no "${textOf(named)}" under codes`),
    );
  if (pairs === undefined) return undefined;
  refuseUnknownCodes(
    pairs.map(([, standard]) => standard),
    field,
    [...path, 'codes'],
    fault,
  );
  return codeStep(pairs, unknown, named === 'titles');
};

const lookupOf = ({ rule, path, tables, fault }: StepContext): Step | undefined => {
  if (rule.lookup === undefined) return undefined;
  const { table: name, take } = rule.lookup;
  const table = tables.get(name);
  if (table === undefined)
    fault([...path, 'lookup'], bilingual(`tables 中没有“${name}”`, `There is no "${name}" under tables`));
  else if (!table.columns.includes(take))
    fault(
      [...path, 'lookup'],
      bilingual(`对照表 ${name} 没有“${take}”列`, `The table ${name} has no column "${take}"`),
    );
  else return lookupStep(table, name, take);
  return undefined;
};

const timeOf = ({ rule, field, path, mapping, fault }: StepContext): Step | undefined => {
  if (rule.time === undefined) return undefined;
  const { form, zone = mapping.source?.zone } = typeof rule.time === 'string' ? { form: rule.time } : rule.time;
  const written = typeof form === 'string' ? [form] : form;
  const forms = written.map(compileTimeForm);
  const at = [...path, 'time'];
  const bad = written.filter((_, index) => forms[index] === undefined);
  if (bad.length > 0)
    fault(at, bilingual(`不是日期时间格式：${bad.join('、')}`, `No form of a date or time: ${bad.join(', ')}`));
  const known = forms.filter((one) => one !== undefined);
  const wantsTime = field.kind.type === 'dateTime';
  if (known.some((one) => one.hasTime !== wantsTime) && (wantsTime || field.kind.type === 'date'))
    fault(
      at,
      wantsTime
        ? bilingual('该字段是时间，格式中须有时分', 'The field holds an instant; the form needs hours and minutes')
        : bilingual('该字段是日期，格式中不能有时分', 'The field holds a day; the form must have no hours'),
    );
  if (known.some((one) => one.hasTime && !one.hasZone) && zone === undefined)
    fault(at, bilingual('须写明时区（zone 或 source.zone）', 'The zone has to be stated (zone, or source.zone)'));
  return timeStep(known, written, zone ?? 'Z');
};

const unitOf = ({ rule, field, path, unitConversion, fault }: StepContext): Step | undefined => {
  if (rule.unit === undefined) return undefined;
  const own = field.kind.type === 'number' ? field.kind.unit : undefined;
  const { from, to = own } = rule.unit;
  const at = [...path, 'unit'];
  if (to === undefined) {
    fault(at, bilingual('该字段没有自身单位，须写明 to', 'The field has no unit of its own; name one under to'));
    return undefined;
  }
  const [there, back] = [unitConversion?.(from, to), unitConversion?.(to, from)];
  if (there !== undefined && back !== undefined) return unitStep(there, back);
  fault(at, bilingual(`${from} 不能换算为 ${to}（UCUM）`, `${from} cannot be converted to ${to} (UCUM)`));
  return undefined;
};

const urnOf = ({ rule, path, mapping, fault }: StepContext): Step | undefined => {
  const { urn } = rule;
  if (urn === undefined || urn === 'keep') return undefined;
  if (findEntity(urn) === undefined)
    fault([...path, 'urn'], bilingual(`标准中没有记录类型“${urn}”`, `The standard has no record type "${urn}"`));
  return urnStep(urn, mapping.system);
};

const patternOf = (pattern: string, at: readonly PropertyKey[], { fault }: StepContext): RegExp => {
  try {
    return new RegExp(pattern, 'u');
  } catch (error) {
    fault(
      at,
      bilingual(
        `正则表达式有误：${(error as Error).message}`,
        `The regular expression is wrong: ${(error as Error).message}`,
      ),
    );
    return /(.*)/u;
  }
};

/** The steps of a rule in their fixed order; for a list, those of its items. */
export function compileSteps(context: StepContext): Step[] {
  const { rule, field, path } = context;
  const isList = field.kind.type === 'list';
  const target = field.kind.type === 'list' ? field.kind.items : field;
  const inner = { ...context, field: target };
  if (rule.value !== undefined) refuseUnknownCodes([rule.value], target, [...path, 'value'], context.fault);
  if (rule.default !== undefined) refuseUnknownCodes([rule.default], target, [...path, 'default'], context.fault);
  const items = [
    lookupOf(inner),
    codesOf(inner),
    timeOf(inner),
    coerceStep(target),
    unitOf(inner),
    urnOf(inner),
  ].filter((step) => step !== undefined);
  const texts = [
    ...(rule.suffix === undefined ? [] : [suffixStep(rule.suffix)]),
    ...(rule.match === undefined
      ? []
      : [matchStep(patternOf(rule.match.pattern, [...path, 'match', 'pattern'], context), rule.match.write)]),
    ...(rule.split === undefined ? [] : [splitStep(rule.split.at, rule.split.part)]),
  ];
  return [...texts, ...(isList ? [listStep(rule.list?.at, items)] : items)];
}

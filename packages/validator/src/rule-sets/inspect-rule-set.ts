import { bilingual, entities, findEntity, type BilingualText, type Entity } from '@hutong/standard';
import { nearestWord } from '../records/nearest-code.ts';
import { rules } from '../rules/registry.ts';
import { parametersOf, ruleParameters } from '../rules/rule-parameters.ts';
import { compileCel, ExpressionFault } from './cel-expression.ts';
import { fieldOfPointer } from './field-path.ts';
import { isPermitted } from './locked-rules.ts';
import { unknownPlaceholders } from './message-template.ts';
import type { DeclaredRule, RuleSetDocument } from './rule-set-schema.ts';
import { referenceTypes, variablesOf } from './rule-variables.ts';

/** One thing wrong with a rule set, by its path in the document. */
export interface RuleSetFault {
  readonly path: readonly PropertyKey[];
  readonly message: BilingualText;
}

/** What stands below the rule set that is looked at. */
export interface RuleSetBase {
  /** Codes of rules that the rule sets below it add, with their entities. */
  readonly codes: ReadonlyMap<string, string>;
  /** Whether a module adds rules whose codes are known when it runs. */
  readonly hasModule: boolean;
}

const ownCodes = new Set<string>(rules.map(({ code }) => code));
const entityNames = Object.keys(entities);

const suggestion = (near: string | undefined): BilingualText =>
  near === undefined ? bilingual('', '') : bilingual(`；是否应为 ${near}？`, `; did you mean ${near}?`);

const unknown = (
  path: readonly PropertyKey[],
  what: BilingualText,
  word: string,
  words: Iterable<string>,
): RuleSetFault => {
  const near = suggestion(nearestWord(word, words));
  return {
    path,
    message: bilingual(`没有${what.zh}“${word}”${near.zh}`, `There is no ${what.en} "${word}"${near.en}`),
  };
};

const noEntity = (path: readonly PropertyKey[], name: string): RuleSetFault =>
  unknown(path, bilingual('实体', 'entity'), name, entityNames);

function pointerFault(path: readonly PropertyKey[], pointer: string, of: readonly Entity[]): RuleSetFault[] {
  if (of.some((entity) => fieldOfPointer(entity, pointer) !== undefined)) return [];
  const first = pointer.split('/')[1] ?? '';
  const names = of.flatMap(({ fields }) => Object.keys(fields));
  return [
    unknown(path, bilingual('字段', 'field'), pointer, names.includes(first) ? [] : names.map((name) => `/${name}`)),
  ];
}

type Selected = NonNullable<RuleSetDocument['grades']>[number] | NonNullable<RuleSetDocument['disabled']>[number];

function selectorFaults(path: readonly PropertyKey[], selected: Selected, base: RuleSetBase): RuleSetFault[] {
  const { rule, entity, pointer } = selected;
  const known = new Set([...ownCodes, ...base.codes.keys()]);
  const isFromModule = base.hasModule && rule.startsWith('X-');
  const found = entity === undefined ? undefined : findEntity(entity);
  const severity = 'severity' in selected ? selected.severity : undefined;
  return [
    ...(known.has(rule) || isFromModule ? [] : [unknown([...path, 'rule'], bilingual('规则', 'rule'), rule, known)]),
    ...(isPermitted(rule, severity)
      ? []
      : [
          {
            path: [...path, 'rule'],
            message: bilingual(
              `${rule} 表示有内容未读或未判断，不能停用或降级`,
              `${rule} tells of what was not read or not judged, and can be neither switched off nor graded down`,
            ),
          },
        ]),
    ...(entity !== undefined && found === undefined ? [noEntity([...path, 'entity'], entity)] : []),
    ...(pointer === undefined || (entity !== undefined && found === undefined)
      ? []
      : pointerFault([...path, 'pointer'], pointer, found === undefined ? Object.values(entities) : [found])),
  ];
}

function parameterFaults(parameters: RuleSetDocument['parameters'] = {}): RuleSetFault[] {
  return Object.entries(parameters).flatMap(([rule, own]): RuleSetFault[] => {
    if (!Object.hasOwn(ruleParameters, rule))
      return [
        unknown(
          ['parameters', rule],
          bilingual('带参数的规则', 'rule with parameters'),
          rule,
          Object.keys(ruleParameters),
        ),
      ];
    const known = parametersOf(rule);
    return Object.entries(own).flatMap(([name, value]): RuleSetFault[] => {
      const path = ['parameters', rule, name];
      const parameter = Object.hasOwn(known, name) ? known[name] : undefined;
      if (parameter === undefined)
        return [unknown(path, bilingual(` ${rule} 的参数`, `parameter of ${rule},`), name, Object.keys(known))];
      const { minimum, maximum } = parameter;
      return value >= minimum && value <= maximum
        ? []
        : [
            {
              path,
              message: bilingual(
                `${name} 应在 ${minimum} 与 ${maximum} 之间`,
                `${name} has to be between ${minimum} and ${maximum}`,
              ),
            },
          ];
    });
  });
}

function expressionFaults(
  path: readonly PropertyKey[],
  text: string,
  variables: ReturnType<typeof variablesOf>,
): RuleSetFault[] {
  try {
    compileCel(text, variables);
    return [];
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    const { part, message } = error;
    return [
      {
        path,
        message: bilingual(
          `CEL 表达式有误，在“${part}”处：${message}`,
          `The CEL expression is wrong at "${part}": ${message}`,
        ),
      },
    ];
  }
}

/** A rule that an author has written, in CEL or in a module, as far as both are alike. */
type AuthoredRule = Pick<DeclaredRule, 'entity' | 'message'> & { readonly pointer?: string | undefined };

/** What is wrong with entity, pointer and message of a rule. */
export function authoredFaults(
  path: readonly PropertyKey[],
  { entity, pointer, message }: AuthoredRule,
  related: DeclaredRule['with'] = {},
): RuleSetFault[] {
  const found = findEntity(entity);
  if (found === undefined) return [noEntity([...path, 'entity'], entity)];
  const variables = variablesOf(found, related);
  return [
    ...(pointer === undefined || pointer === '' ? [] : pointerFault([...path, 'pointer'], pointer, [found])),
    ...(['zh', 'en'] as const).flatMap((language) =>
      unknownPlaceholders(message[language], variables).map(({ text, nearest }) => {
        const near = suggestion(nearest);
        return {
          path: [...path, 'message', language],
          message: bilingual(`消息中的 {${text}} 不是字段${near.zh}`, `{${text}} of the message is no field${near.en}`),
        };
      }),
    ),
  ];
}

function ruleFaults(path: readonly PropertyKey[], rule: DeclaredRule): RuleSetFault[] {
  const found = findEntity(rule.entity);
  const related = Object.entries(rule.with ?? {});
  if (found === undefined) return authoredFaults(path, rule);
  const wrong = related.flatMap(([variable, field]): RuleSetFault[] => {
    const at = [...path, 'with', variable];
    if (variable === 'record' || variable === 'now')
      return [{ path: at, message: bilingual(`变量名 ${variable} 已占用`, `The name ${variable} is taken`) }];
    if (referenceTypes(found, field) !== undefined) return [];
    const references = Object.keys(found.fields).filter((name) => referenceTypes(found, name) !== undefined);
    return [unknown(at, bilingual('引用字段', 'reference field'), field, references)];
  });
  if (wrong.length > 0) return wrong;
  const variables = variablesOf(found, rule.with);
  return [
    ...authoredFaults(path, rule, rule.with),
    ...(rule.when === undefined ? [] : expressionFaults([...path, 'when'], rule.when, variables)),
    ...expressionFaults([...path, 'assert'], rule.assert, variables),
  ];
}

/** Everything wrong with a rule set that its form does not show. */
export function inspectRuleSet(set: RuleSetDocument, base: RuleSetBase): RuleSetFault[] {
  const codes = new Map(base.codes);
  const twice = (set.rules ?? []).flatMap(({ code, entity }, index): RuleSetFault[] => {
    const isTaken = codes.has(code);
    codes.set(code, entity);
    return isTaken
      ? [
          {
            path: ['rules', index, 'code'],
            message: bilingual(`代码 ${code} 已使用`, `The code ${code} is already used`),
          },
        ]
      : [];
  });
  const within: RuleSetBase = { codes, hasModule: base.hasModule || set.module !== undefined };
  return [
    ...twice,
    ...(set.rules ?? []).flatMap((rule, index) => ruleFaults(['rules', index], rule)),
    ...(set.grades ?? []).flatMap((one, index) => selectorFaults(['grades', index], one, within)),
    ...(set.disabled ?? []).flatMap((one, index) => selectorFaults(['disabled', index], one, within)),
    ...parameterFaults(set.parameters),
  ];
}

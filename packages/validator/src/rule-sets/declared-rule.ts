import { bilingual, findEntity } from '@hutong/standard';
import type { Finding } from '../findings/finding.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { compileCel, evaluationFault, type CelExpression } from './cel-expression.ts';
import { celMembers, UnfitValue } from './cel-value.ts';
import { shownFields, writeMessage } from './message-template.ts';
import { notJudged, ownFinding } from './own-finding.ts';
import type { DeclaredRule } from './rule-set-schema.ts';
import type { OwnRule } from './rule-set.ts';
import { variablesOf } from './rule-variables.ts';

type Members = Readonly<Record<string, unknown>>;

/** A rule in CEL that is ready to judge records. */
export interface CompiledRule {
  readonly rule: DeclaredRule;
  /** Fields that it takes from records of a variable; undefined for all. */
  readonly fieldsOf: (variable: string) => ReadonlySet<string> | undefined;
  /** The finding on a record, or nothing. `related` are the records that it refers to, by variable. */
  readonly judge: (source: SourceRecord, related?: Readonly<Record<string, Members>>) => Finding | undefined;
}

const tooLarge = bilingual('列表或文本过大，规则不逐项计算', 'a list or text is too large for a rule to go through');

/** Compiles a rule that has been inspected; `now` is the time of the report. */
export function compileRule(rule: DeclaredRule, own: OwnRule, now: Date): CompiledRule {
  const entity = findEntity(rule.entity);
  if (entity === undefined) throw new RangeError(rule.entity);
  const variables = variablesOf(entity, rule.with);
  const { pointer = '' } = rule;
  const expressions = [...(rule.when === undefined ? [] : [rule.when]), rule.assert].map(
    (text): CelExpression & { readonly text: string } => ({ text, ...compileCel(text, variables) }),
  );
  const usedIn = (variable: string): ReadonlySet<string> | undefined => {
    const used = expressions.map(({ used: own }) => (own.has(variable) ? own.get(variable) : new Set<string>()));
    return used.includes(undefined) ? undefined : new Set(used.flatMap((names) => [...(names ?? [])]));
  };
  const shown = shownFields(rule.message, variables);
  const usedBy = new Map(Object.keys(variables).map((variable) => [variable, usedIn(variable)]));
  const typeOf = (record: unknown): string | undefined => {
    const { type } = record as { readonly type?: unknown };
    return typeof type === 'string' ? type : undefined;
  };
  const messageOf = (records: Readonly<Record<string, unknown>>) => {
    const types = Object.fromEntries(Object.entries(records).map(([name, record]) => [name, typeOf(record)]));
    return writeMessage(rule.message, { ...types, record: rule.entity }, records);
  };
  return {
    rule,
    fieldsOf: (variable) => {
      const used = usedBy.get(variable);
      if (used === undefined) return undefined;
      return new Set([...used, ...shown.flatMap((one) => (one.variable === variable ? [one.name] : []))]);
    },
    judge: (source, related = {}) => {
      const records: Readonly<Record<string, unknown>> = { ...related, record: source.record };
      let text = '';
      try {
        const values: Record<string, unknown> = { now };
        for (const [variable, record] of Object.entries(records)) {
          const of = variables[variable] ?? findEntity(typeOf(record) ?? '');
          values[variable] = of === undefined ? {} : celMembers(of.fields, record as Members, usedBy.get(variable));
        }
        for (const [index, expression] of expressions.entries()) {
          ({ text } = expression);
          const answer = expression.evaluate(values);
          if (typeof answer !== 'boolean')
            return notJudged(
              own,
              source,
              pointer,
              bilingual(`“${text}”的结果不是真或假`, `"${text}" is neither true nor false`),
            );
          const isAssertion = index === expressions.length - 1;
          if (!isAssertion && !answer) return undefined;
          if (isAssertion && !answer) return ownFinding(own, entity, source, { pointer, message: messageOf(records) });
        }
        return undefined;
      } catch (error) {
        // What the standard finds fault with is told by its own rule.
        if (error instanceof UnfitValue)
          return error.reason === 'told' ? undefined : notJudged(own, source, pointer, tooLarge);
        const { code, part } = evaluationFault(error, text);
        return notJudged(own, source, pointer, bilingual(`在“${part}”处：${code}`, `${code} at "${part}"`));
      }
    },
  };
}

import type { Finding } from '../findings/finding.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { compileRule, type CompiledRule } from './declared-rule.ts';
import type { ModuleRule } from './define-rule.ts';
import { loadModule } from './load-modules.ts';
import { judgeByModule } from './module-judge.ts';
import type { OwnRule, RuleSet } from './rule-set.ts';

/** The rules that a rule set adds, ready to judge. */
export interface OwnRules {
  /** Entities whose records are judged one by one, for which they have to be read as values. */
  readonly types: ReadonlySet<string>;
  readonly judge: (source: SourceRecord) => Finding[];
  /** Rules that look at a record together with those that it refers to. */
  readonly related: readonly CompiledRule[];
}

const add = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};

/** Prepares the rules of a rule set; modules that it was loaded with are run. `now` is the time of the report. */
export async function prepareOwnRules({ declared, modules, own }: RuleSet, now: number): Promise<OwnRules> {
  const at = new Date(now);
  const ownOf = (code: string): OwnRule => own.find((rule) => rule.code === code) as OwnRule;
  const compiled = declared.map((rule) => compileRule(rule, ownOf(rule.code), at));
  const byType = new Map<string, ((source: SourceRecord) => readonly Finding[])[]>();
  for (const { rule, judge } of compiled)
    if (rule.with === undefined)
      add(byType, rule.entity, (source) => {
        const finding = judge(source);
        return finding === undefined ? [] : [finding];
      });
  const moduleRules: ModuleRule[] = (await Promise.all(modules.map(loadModule))).flat();
  for (const rule of moduleRules)
    add(byType, rule.entity, (source) => judgeByModule(rule, ownOf(rule.code), source, at));
  return {
    types: new Set(byType.keys()),
    related: compiled.filter(({ rule }) => rule.with !== undefined),
    judge: (source) => {
      if (source.isGarbled) return [];
      const { type } = (source.record ?? {}) as { readonly type?: unknown };
      const judges = typeof type === 'string' ? byType.get(type) : undefined;
      return judges?.flatMap((judge) => judge(source)) ?? [];
    },
  };
}

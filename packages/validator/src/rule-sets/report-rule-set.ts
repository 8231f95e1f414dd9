import { bilingual, type BilingualText } from '@hutong/standard';
import { exceptionsOf, withoutCount, type AppliedException, type Grading } from './create-grading.ts';
import {
  isDisabled,
  ruleSetName,
  type DisabledRule,
  type GradedRule,
  type RuleSelector,
  type RuleSet,
} from './rule-set.ts';

/** What a report says of the rule set that it was made with. */
export interface RuleSetReport extends Pick<
  RuleSet,
  'id' | 'version' | 'title' | 'publisher' | 'sha256' | 'extends' | 'parameters' | 'own'
> {
  readonly grades: readonly GradedRule[];
  /** Rules that are switched off, with the findings that each left out. */
  readonly disabled: readonly AppliedException[];
  /** Of these, the ones that nothing in this data needs. */
  readonly stale: readonly DisabledRule[];
  /** Rules whose last day switched off has passed: they count again. */
  readonly expired: readonly DisabledRule[];
}

/** What a rule set has done in a run. */
export function reportRuleSet(
  { id, version, title, publisher, sha256, extends: below, parameters, own, decisions }: RuleSet,
  grading: Grading,
  { now, isIncomplete }: { readonly now: number; readonly isIncomplete: boolean },
): RuleSetReport {
  const { holding, expired } = exceptionsOf(decisions, grading, now);
  return {
    id,
    version,
    title,
    publisher,
    sha256,
    extends: below,
    parameters,
    own,
    grades: decisions.filter((decision): decision is GradedRule => !isDisabled(decision)),
    disabled: holding,
    stale: isIncomplete ? [] : holding.filter(({ count }) => count === 0).map(withoutCount),
    expired,
  };
}

/** A rule, with the entity and field that are meant. */
export const selectorText = ({ rule, entity, pointer }: RuleSelector): string =>
  [rule, entity, pointer].filter((part) => part !== undefined).join(' ');

const untilText = ({ until }: DisabledRule): BilingualText =>
  until === undefined ? bilingual('', '') : bilingual(`（至 ${until}）`, ` (until ${until})`);

/** What was not checked because a rule set has switched it off, and why. */
export const switchedOff = (report: RuleSetReport): BilingualText[] =>
  report.disabled.map((exception) => {
    const { reason, count } = exception;
    const [what, until, name] = [selectorText(exception), untilText(exception), ruleSetName(report)];
    return bilingual(
      `规则集 ${name} 停用 ${what}${until.zh}：${reason.zh}；略去 ${count} 个问题`,
      `The rule set ${name} switches off ${what}${until.en}: ${reason.en}; ${count} finding${count === 1 ? '' : 's'} left out`,
    );
  });

const parametersText = ({ parameters }: RuleSetReport): string =>
  Object.entries(parameters)
    .flatMap(([rule, own]) => Object.entries(own).map(([name, value]) => `${rule} ${name} = ${value}`))
    .join(', ');

/** What a report says of its rule set in lines: which it is, what it changes, and exceptions that are stale or expired. */
export function ruleSetTexts(report: RuleSetReport | undefined): BilingualText[] {
  if (report === undefined) return [];
  const { title, publisher, sha256, grades, own, stale, expired } = report;
  const name = ruleSetName(report);
  const changed = parametersText(report);
  return [
    bilingual(
      `规则集：${title.zh}（${name}，${publisher.zh}）sha256 ${sha256}`,
      `Rule set: ${title.en} (${name}, ${publisher.en}) sha256 ${sha256}`,
    ),
    ...report.extends.map((below) =>
      bilingual(
        `基于规则集 ${ruleSetName(below)} sha256 ${below.sha256}`,
        `stands on the rule set ${ruleSetName(below)} sha256 ${below.sha256}`,
      ),
    ),
    ...(own.length === 0
      ? []
      : [
          bilingual(
            `增加规则 ${own.length} 条：${own.map(({ code }) => code).join('、')}`,
            `adds ${own.length} rule${own.length === 1 ? '' : 's'}: ${own.map(({ code }) => code).join(', ')}`,
          ),
        ]),
    ...(grades.length === 0
      ? []
      : [
          bilingual(
            `改变级别：${grades.map((grade) => `${selectorText(grade)} → ${grade.severity}`).join('、')}`,
            `changes severities: ${grades.map((grade) => `${selectorText(grade)} → ${grade.severity}`).join(', ')}`,
          ),
        ]),
    ...(changed === '' ? [] : [bilingual(`改变参数：${changed}`, `changes parameters: ${changed}`)]),
    ...stale.map((exception) =>
      bilingual(
        `停用 ${selectorText(exception)} 在此数据中已无必要`,
        `switching off ${selectorText(exception)} is stale: nothing in this data needs it`,
      ),
    ),
    ...expired.map((exception) =>
      bilingual(
        `停用 ${selectorText(exception)} 已于 ${exception.until ?? ''} 到期，规则重新生效`,
        `switching off ${selectorText(exception)} ended on ${exception.until ?? ''}: the rule counts again`,
      ),
    ),
  ];
}

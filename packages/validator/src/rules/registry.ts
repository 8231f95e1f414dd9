import { bilingual, errorCodes, type ErrorCode } from '@hutong/standard';
import { requirementOf } from '../findings/finding.ts';
import { dataSetRules } from './data-set-rules.ts';
import { inputRules } from './input-rules.ts';
import { linkRules } from './link-rules.ts';
import { privacyRules } from './privacy-rules.ts';
import { recordRules } from './record-rules.ts';
import { ruleMessages } from './rule-messages.generated.ts';
import { parametersOf, ruleParameters } from './rule-parameters.ts';
import { ruleSetRules } from './rule-set-rules.ts';
import { seriesRules } from './series-rules.ts';
import type { AuthoredRules, Rule, RuleScope } from './rule.ts';

const scopes: readonly (readonly [RuleScope, AuthoredRules])[] = [
  ['record', { ...recordRules, ...ruleSetRules }],
  ['data-set', { ...dataSetRules, ...linkRules, ...seriesRules, ...privacyRules }],
  ['input', inputRules],
];

/** Every rule that the validator reports, in the order of the codes. */
export const rules: readonly Rule[] = scopes
  .flatMap(([scope, authored]) =>
    Object.entries(authored).map(([text, rule]): Rule => {
      const code = text as ErrorCode;
      const { name, title, fix } = errorCodes[code];
      const requirement = rule.requirement ?? requirementOf(code);
      const [zh, en] = ruleMessages[code] ?? [title.zh, title.en];
      return {
        code,
        name,
        scope,
        title,
        fix,
        message: bilingual(zh, en),
        ...rule,
        ...(requirement === undefined ? {} : { requirement }),
        ...(Object.hasOwn(ruleParameters, code) ? { parameters: parametersOf(code) } : {}),
      };
    }),
  )
  .toSorted(({ code: one }, { code: other }) => (one < other ? -1 : 1));

const byCode = new Map(rules.map((rule) => [rule.code, rule]));

/** The rule of a code; undefined when the validator does not report it. */
export const findRule = (code: ErrorCode): Rule | undefined => byCode.get(code);

import { bilingual, type BilingualText, type Language } from '@hutong/standard';
import type { RulesShowResult } from '../services/rules/show.ts';

type Shown = Extract<RulesShowResult, { rule: unknown }>['rule'];

const labels = {
  why: bilingual('为什么', 'Why'),
  fix: bilingual('怎样改', 'What to do'),
  bad: bilingual('有误', 'Wrong'),
  good: bilingual('正确', 'Right'),
  said: bilingual('报告', 'Report'),
  parameters: bilingual('参数', 'Parameters'),
  decisions: bilingual('规则集', 'Rule set'),
  disabled: bilingual('停用', 'switched off'),
  until: bilingual('至', 'until'),
} as const;

const indented = (text: string): string => text.trimEnd().replaceAll(/^/gm, '  ');

function exampleText({ example, message }: Shown, language: Language): string[] {
  if (example === undefined) return [];
  const part = (label: keyof typeof labels, text: string): string => `${labels[label][language]}:\n${indented(text)}`;
  if ('badInWords' in example) {
    const { badInWords, goodInWords } = example;
    return [part('bad', badInWords[language]), part('good', goodInWords[language])];
  }
  const files = (of: Readonly<Record<string, string>>): string =>
    Object.entries(of)
      .map(([name, text]) => `${name}\n${indented(text)}`)
      .join('\n');
  return [part('bad', files(example.bad)), part('said', message?.[language] ?? ''), part('good', files(example.good))];
}

/** The numbers that a rule goes by, and what the rule set has made of them. */
const parameterTexts = ({ parameters = {} }: Shown, language: Language): string[] =>
  Object.entries(parameters).map(([name, { title, default: standard, value, unit = '' }]) => {
    const changed = value === undefined ? '' : ` → ${value}`;
    return `  ${name} = ${standard}${changed}${unit === '' ? '' : ` ${unit}`}  ${title[language]}`;
  });

/** What a rule set says of a rule. */
const decisionTexts = ({ decisions = [] }: Shown, language: Language): string[] =>
  decisions.map(({ entity = '', pointer = '', severity, disabled, until }) => {
    const of = [entity, pointer].filter((part) => part !== '').join(' ');
    const what = disabled === undefined ? (severity ?? '') : `${labels.disabled[language]}: ${disabled[language]}`;
    return `  ${of}${of === '' ? '' : ' → '}${what}${until === undefined ? '' : ` (${labels.until[language]} ${until})`}`;
  });

const section = (label: BilingualText, lines: readonly string[], language: Language): string[] =>
  lines.length === 0 ? [] : [`${label[language]}:`, ...lines];

/** A code for a person: what it means, why it matters, what to do, and data that shows it. */
export function ruleText(rule: Shown, language: Language): string {
  const { code, name, severity, requirement, title, why, fix, page } = rule;
  return [
    [code, name, severity, requirement].filter((part) => part !== undefined).join(' '),
    title[language],
    ...(why === undefined ? [] : [`${labels.why[language]}: ${why[language]}`]),
    `${labels.fix[language]}: ${fix[language]}`,
    ...section(labels.parameters, parameterTexts(rule, language), language),
    ...section(labels.decisions, decisionTexts(rule, language), language),
    ...exampleText(rule, language),
    ...(page === undefined ? [] : [page[language]]),
  ].join('\n');
}

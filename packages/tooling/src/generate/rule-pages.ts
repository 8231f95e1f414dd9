import type { BilingualText, Language, Requirement } from '@hutong/standard';
import type { ExampleFiles, Rule } from '@hutong/validator/rules';
import type { GeneratedFile } from './generated-file.ts';
import { exampleMessages } from './rule-messages.ts';
import { generatedNotice, languages, mono, page, table, words } from './markdown.ts';

const notice = generatedNotice('packages/validator/src/rules');

const scopeTitles = {
  record: { zh: '单条记录', en: 'One record' },
  'data-set': { zh: '记录之间', en: 'Records against each other' },
  input: { zh: '文件与输入', en: 'Files and input' },
} as const;

const severityTitles = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
} as const;

/** Control characters of an example as the escapes that JSON writes. */
const printable = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\n]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const fileBlocks = (files: ExampleFiles): string[] =>
  Object.entries(files).map(([name, text]) => {
    const kind = name.endsWith('.ndjson') ? 'json' : (name.split('.').at(-1) ?? '');
    return `\`${name}\`\n\n\`\`\`${kind}\n${printable(text).trimEnd()}\n\`\`\``;
  });

function exampleParts({ example }: Rule, message: BilingualText | undefined, language: Language): string[] {
  const say = words(language);
  const head = [
    `## ${say('有误的数据', 'Data that is wrong')}`,
    `## ${say('正确的数据', 'Data that is right')}`,
  ] as const;
  if ('badInWords' in example)
    return [
      head[0],
      `${example.badInWords[language]}${say('。', '.')}`,
      head[1],
      `${example.goodInWords[language]}${say('。', '.')}`,
    ];
  return [
    head[0],
    ...fileBlocks(example.bad),
    `${say('校验报告', 'What the validator says')}:`,
    `\`\`\`text\n${message?.[language] ?? ''}\n\`\`\``,
    head[1],
    ...fileBlocks(example.good),
  ];
}

/** The numbers that a rule goes by, which a rule set can change. */
function parameterParts({ parameters }: Rule, language: Language): string[] {
  if (parameters === undefined) return [];
  const say = words(language);
  const head = [
    say('参数', 'Parameter'),
    say('含义', 'Meaning'),
    say('默认', 'Default'),
    say('范围', 'From, to'),
    say('单位', 'Unit'),
  ];
  return [
    `## ${say('参数', 'Parameters')}`,
    `${say('[规则集](../rule-sets.md)可以改变', 'A [rule set](../rule-sets.md) can change them')}${say('：', ':')}`,
    table(
      head,
      Object.entries(parameters).map(([name, { title, default: standard, minimum, maximum, unit = '' }]) => [
        mono(name),
        title[language],
        String(standard),
        `${minimum}, ${maximum}`,
        unit,
      ]),
    ),
  ];
}

/** What a page takes from outside its rule. */
interface PageFacts {
  readonly requirement: Requirement | undefined;
  /** What the validator says of the bad example. */
  readonly message: BilingualText | undefined;
}

function rulePage(rule: Rule, language: Language, { requirement, message }: PageFacts): GeneratedFile {
  const say = words(language);
  const { code, name, title, severity, scope, why, fix } = rule;
  const facts = [
    [say('名称', 'Name'), mono(name)],
    [say('级别', 'Severity'), severityTitles[severity][language]],
    [say('范围', 'Looks at'), scopeTitles[scope][language]],
    [
      say('依据', 'Requirement'),
      requirement === undefined
        ? say('所涉字段或文件格式本身的要求', 'That of the field or the form of the file')
        : `[${requirement.id}](../requirements.md) ${requirement.text[language]}`,
    ],
  ];
  return {
    path: `docs/${language}/rules/${code}.md`,
    content: page(
      notice,
      `# ${code} ${title[language]}`,
      table([say('项目', 'What'), say('内容', 'This rule')], facts),
      `## ${say('为什么', 'Why it matters')}`,
      `${why[language]}${say('。', '.')}`,
      `## ${say('怎样改', 'What to do')}`,
      `${fix[language]}${say('。', '.')}`,
      ...parameterParts(rule, language),
      ...exampleParts(rule, message, language),
    ),
  };
}

function overview(rules: readonly Rule[], language: Language): GeneratedFile {
  const say = words(language);
  const head = [say('代码', 'Code'), say('级别', 'Severity'), say('含义', 'Meaning'), say('依据', 'Requirement')];
  const sections = (['record', 'data-set', 'input'] as const).flatMap((scope) => [
    `## ${scopeTitles[scope][language]}`,
    table(
      head,
      rules
        .filter((rule) => rule.scope === scope)
        .map(({ code, severity, title, requirement = '' }) => [
          `[${code}](rules/${code}.md)`,
          severityTitles[severity][language],
          title[language],
          requirement,
        ]),
    ),
  ]);
  return {
    path: `docs/${language}/rules.md`,
    content: page(
      notice,
      `# ${say('校验规则', 'Rules of the validator')}`,
      say(
        '每条规则一页：为什么、怎样改、有误与正确的数据各一例。`hutong rules export --json` 给出同样的内容供程序读取。',
        'One page a rule: why it matters, what to do, and data that is wrong and right. `hutong rules export --json` has the same for programs.',
      ),
      ...sections,
    ),
  };
}

/** A page for each rule of the validator, and one that lists them, in both languages. */
export async function generateRulePages(): Promise<GeneratedFile[]> {
  const { requirements } = await import('@hutong/standard');
  const { rules } = await import('@hutong/validator/rules');
  const messages = await exampleMessages();
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  return languages.flatMap((language) => [
    overview(rules, language),
    ...rules.map((rule) =>
      rulePage(rule, language, { requirement: byId.get(rule.requirement ?? ''), message: messages.get(rule.code) }),
    ),
  ]);
}

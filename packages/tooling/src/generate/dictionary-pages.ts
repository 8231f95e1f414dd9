import type {
  BilingualText,
  DictionaryEntity,
  DictionaryField,
  Language,
  MaskRule,
  PrivacyClass,
} from '@hutong/standard';
import type * as Standard from '@hutong/standard';
import type { GeneratedFile } from './generated-file.ts';
import { generatedNotice, languages, mono, page, table, words } from './markdown.ts';

type PrivacyTitles = Readonly<Record<PrivacyClass, BilingualText>>;

const fieldRow = (field: DictionaryField, language: Language, privacy: PrivacyTitles): string[] => {
  const note = [field.description?.[language], field.source, field.requirement].filter(Boolean).join('; ');
  const type = field.type[language];
  return [
    mono(field.path),
    field.title[language],
    field.required ? '●' : '',
    field.codeList === undefined ? type : `${type} (${mono(field.codeList)})`,
    privacy[field.privacy][language],
    note,
  ];
};

const section = (entity: DictionaryEntity, language: Language, privacy: PrivacyTitles): string[] => {
  const say = words(language);
  const { type, title, element, description, source, matchKey, fields, example } = entity;
  const facts = [
    `${say('要素', 'Element')}: ${element.title[language]}`,
    ...(source === undefined ? [] : [`${say('依据', 'Source')}: ${source}`]),
    ...(matchKey === undefined ? [] : [`${say('同一性字段', 'Match key')}: ${matchKey.map(mono).join(', ')}`]),
    `JSON Schema: ${mono(`spec/schemas/${type}.json`)}`,
  ];
  const head = [
    say('字段', 'Field'),
    say('名称', 'Title'),
    say('必填', 'Required'),
    say('类型', 'Type'),
    say('隐私', 'Privacy'),
    say('说明', 'Notes'),
  ];
  return [
    `## ${type}${title[language] === type ? '' : ` ${title[language]}`}`,
    `${description[language]}${say('。', '.')}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    table(
      head,
      fields.map((field) => fieldRow(field, language, privacy)),
    ),
    `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
  ];
};

/** Invented values, to show what a mask leaves of them. */
const samples: Readonly<Record<MaskRule, string>> = {
  name: '示例甲',
  citizenId: '11010519491231002X',
  phone: '13800000000',
  address: '示例省示例市示例路1号',
  plate: '皖A12345',
  birthDate: '1949-12-31',
  all: '……',
};

const masking = (
  { maskTitles, maskValue }: Pick<typeof Standard, 'maskTitles' | 'maskValue'>,
  language: Language,
): string[] => {
  const say = words(language);
  const rows = (Object.keys(samples) as MaskRule[]).map((rule) => [
    mono(rule),
    maskTitles[rule][language],
    mono(samples[rule]),
    mono(maskValue(rule, samples[rule])),
  ]);
  return [
    `## ${say('脱敏', 'Masking')}`,
    say(
      '隐私类别为“个人信息”“敏感个人信息”的字段按下列规则脱敏；未指明规则的全部隐藏；指向个人的引用换为 `urn:hutong:{类型}:masked:masked`。规则为通行做法，尚未与 GB/T 37964-2019 核对。',
      'Fields of the classes personal and sensitive are masked by these rules; without a rule everything is hidden, and a reference to a person becomes `urn:hutong:{type}:masked:masked`. The rules are customary; they have not been compared with GB/T 37964-2019.',
    ),
    table([say('规则', 'Rule'), say('效果', 'Effect'), say('原值', 'Value'), say('脱敏后', 'Masked')], rows),
  ];
};

/** The data dictionary, one page a language. */
export async function generateDictionaryPages(): Promise<GeneratedFile[]> {
  const { privacyClasses, ...standard } = await import('@hutong/standard');
  const { dataDictionary, specVersion } = standard;
  const entities = dataDictionary();
  return languages.map((language) => {
    const say = words(language);
    const head = [say('类型', 'Type'), say('名称', 'Title'), say('要素', 'Element'), say('说明', 'Description')];
    const rows = entities.map(({ type, title, element, description }) => [
      mono(type),
      title[language],
      element.title[language],
      description[language],
    ]);
    return {
      path: `docs/${language}/data-dictionary.md`,
      content: page(
        generatedNotice('packages/standard/src/entities'),
        `# ${say('数据字典', 'Data dictionary')}`,
        say(
          `标准版本 ${specVersion}。每条记录是一个 JSON 对象；标准之外的成员放入 \`extensions\`。个人信息与敏感个人信息在读出时默认脱敏。`,
          `Version ${specVersion} of the standard. A record is one JSON object; members beyond the standard stand under \`extensions\`. Personal and sensitive values are masked by default when they are read.`,
        ),
        table(head, rows),
        ...masking(standard, language),
        ...entities.flatMap((entity) => section(entity, language, privacyClasses)),
      ),
    };
  });
}

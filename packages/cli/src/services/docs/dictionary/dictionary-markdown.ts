import {
  bilingual,
  maskTitles,
  maskValue,
  specVersion,
  type DictionaryEntity,
  type DictionaryField,
  type Language,
  type MaskRule,
} from '@hutong/standard';
import { markdownTable } from '../../../output/markdown-table.ts';
import { fieldHeadings, guardWords, restrictedNote } from './field-words.ts';

const mono = (text: string): string => `\`${text}\``;

const fieldRow = (field: DictionaryField, language: Language): string[] => {
  const { path, title, type, required, codeList, description, source, requirement } = field;
  const guard = guardWords(field);
  return [
    mono(path),
    title[language],
    required ? '●' : '',
    codeList === undefined ? type[language] : `${type[language]} (${mono(codeList)})`,
    guard.privacy[language],
    guard.mask[language],
    guard.sharing[language],
    [description?.[language], source, requirement].filter(Boolean).join('; '),
  ];
};

const section = (entity: DictionaryEntity, language: Language): string[] => {
  const { type, title, element, description, source, restricted, matchKey, fields, example } = entity;
  const say = (zh: string, en: string): string => bilingual(zh, en)[language];
  const colon = say('：', ': ');
  const facts = [
    `${say('要素', 'Element')}${colon}${element.title[language]}`,
    ...(source === undefined ? [] : [`${say('依据', 'Source')}${colon}${source}`]),
    ...(matchKey === undefined
      ? []
      : [`${say('同一性字段', 'Same subject by')}${colon}${matchKey.map(mono).join(' + ')}`]),
    `JSON Schema${colon}${mono(`spec/schemas/${type}.json`)}`,
  ];
  const { path, title: name, required, type: holds, privacy, mask, sharing, notes } = fieldHeadings;
  return [
    `## ${type}${title[language] === type ? '' : ` ${title[language]}`}`,
    `${description[language]}${say('。', '.')}`,
    ...(restricted === true ? [`> ${restrictedNote[language]}`] : []),
    facts.map((fact) => `- ${fact}`).join('\n'),
    markdownTable(
      [path, name, required, holds, privacy, mask, sharing, notes].map((words) => words[language]),
      fields.map((field) => fieldRow(field, language)),
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

const masking = (language: Language): string[] => {
  const say = (zh: string, en: string): string => bilingual(zh, en)[language];
  return [
    `## ${say('脱敏与共享', 'Masking and sharing')}`,
    say(
      '隐私类别为“个人信息”“敏感个人信息”的字段按下列规则脱敏；未指明规则的全部隐藏；指向个人的引用换为 `urn:hutong:{类型}:masked:masked`。规则为通行做法，尚未与 GB/T 37964-2019 核对。共享默认值说明未另行约定时其他单位能否取得该字段，见 `spec/standard/privacy.zh.md`。',
      'Fields of the classes personal and sensitive are masked by these rules; without a rule everything is hidden, and a reference to a person becomes `urn:hutong:{type}:masked:masked`. The rules are customary; they have not been compared with GB/T 37964-2019. The sharing default says whether another unit may have the field when nothing else is agreed, see `spec/standard/privacy.en.md`.',
    ),
    markdownTable(
      [say('规则', 'Rule'), say('效果', 'Effect'), say('原值', 'Value'), say('脱敏后', 'Masked')],
      (Object.keys(samples) as MaskRule[]).map((rule) => [
        mono(rule),
        maskTitles[rule][language],
        mono(samples[rule]),
        mono(maskValue(rule, samples[rule])),
      ]),
    ),
  ];
};

/** The data dictionary as a Markdown page; `picture` is the address of the entity-relation picture, if there is one. */
export function dictionaryMarkdown(entities: readonly DictionaryEntity[], language: Language, picture?: string): string {
  const say = (zh: string, en: string): string => bilingual(zh, en)[language];
  const title = say('数据字典', 'Data dictionary');
  const parts = [
    `# ${title}`,
    say(
      `标准版本 ${specVersion}，共 ${entities.length} 个实体。每条记录是一个 JSON 对象；标准之外的成员放入 \`extensions\`。个人信息与敏感个人信息在读出时默认脱敏。`,
      `Version ${specVersion} of the standard, ${entities.length} entities. A record is one JSON object; members beyond the standard stand under \`extensions\`. Personal and sensitive values are masked by default when they are read.`,
    ),
    ...(picture === undefined ? [] : [`![${say('实体关系图', 'Entities and their groups')}](${picture})`]),
    markdownTable(
      [say('类型', 'Type'), say('名称', 'Title'), say('要素', 'Element'), say('说明', 'Description')],
      entities.map((entity) => [
        mono(entity.type),
        entity.title[language],
        entity.element.title[language],
        entity.description[language],
      ]),
    ),
    ...masking(language),
    ...entities.flatMap((entity) => section(entity, language)),
  ];
  return `${parts.join('\n\n')}\n`;
}

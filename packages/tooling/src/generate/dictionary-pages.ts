import type { DictionaryEntity, DictionaryField, Language, PrivacyClass } from '@hutong/standard';
import type { BilingualText } from '@hutong/standard';
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
    `## ${type} ${title[language]}`,
    `${description[language]}${say('。', '.')}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    table(
      head,
      fields.map((field) => fieldRow(field, language, privacy)),
    ),
    `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
  ];
};

/** The data dictionary, one page a language. */
export async function generateDictionaryPages(): Promise<GeneratedFile[]> {
  const { dataDictionary, privacyClasses, specVersion } = await import('@hutong/standard');
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
        ...entities.flatMap((entity) => section(entity, language, privacyClasses)),
      ),
    };
  });
}

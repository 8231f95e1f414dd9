import { dataDictionary, privacyClasses, specVersion, type DictionaryEntity, type Language } from '@hutong/standard';
import { markdownTable } from '../../output/markdown-table.ts';
import type { PublishedDocument } from './document.ts';

const words = {
  zh: { title: '数据字典', head: ['字段', '名称', '内容', '必填', '隐私', '代码表', '来源', '要求'], yes: '是' },
  en: {
    title: 'Data dictionary',
    head: ['Field', 'Title', 'Holds', 'Required', 'Privacy', 'Code list', 'Source', 'Requirement'],
    yes: 'yes',
  },
} as const;

const entitySection = (entity: DictionaryEntity, language: Language): string => {
  const { head, yes } = words[language];
  const rows = entity.fields.map((field) => [
    `\`${field.path}\``,
    field.title[language],
    field.type[language],
    field.required ? yes : '',
    privacyClasses[field.privacy][language],
    field.codeList ?? '',
    field.source ?? '',
    field.requirement ?? '',
  ]);
  return `## ${entity.type} ${entity.title[language]}\n\n${entity.description[language]}\n\n${markdownTable(head, rows)}\n`;
};

/** The data dictionary: every entity with every field. */
export function dictionaryDocument(): PublishedDocument {
  const entities = dataDictionary();
  return {
    data: { specVersion, entities },
    page: (language) =>
      [`# ${words[language].title}\n`, ...entities.map((entity) => entitySection(entity, language))].join('\n'),
  };
}

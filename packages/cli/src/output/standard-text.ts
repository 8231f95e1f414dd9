import type { Language } from '@hutong/standard';
import type { StandardField, StandardShowResult } from '../services/standard/show.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

const words = {
  zh: {
    head: ['字段', '名称', '内容', '必填', '隐私', '共享默认', '要求'],
    own: '本实体的字段',
    common: '各类记录共有的字段',
    element: '要素',
    source: '依据',
    matchKey: '同一性字段',
    restricted: '特殊人群：读取须有专门权限，全部字段不予共享',
    example: '示例',
    privacy: { public: '公开', internal: '内部', personal: '个人信息', sensitive: '敏感个人信息' },
  },
  en: {
    head: ['Field', 'Title', 'Holds', 'Required', 'Privacy', 'Shared', 'Requirement'],
    own: 'Fields of this entity',
    common: 'Fields of every record',
    element: 'element',
    source: 'source',
    matchKey: 'same subject by',
    restricted: 'special group: reading takes a right of its own, and nothing is shared',
    example: 'example',
    privacy: { public: 'public', internal: 'internal', personal: 'personal', sensitive: 'sensitive' },
  },
} as const;

const commonFields = /^(?:id|type|specVersion|division|provenance|validFrom|validTo|simulated|extensions)(?:\.|$)/;

/** Inner fields stand below their parent, by their own name. */
const indented = (path: string): string => {
  const parts = path.split('.');
  return '  '.repeat(parts.length - 1) + (parts.at(-1) ?? path);
};

const row = (field: StandardField, language: Language): string[] => [
  indented(field.path),
  field.title[language],
  field.codeList ?? field.holds[language],
  field.required ? '●' : '',
  words[language].privacy[field.privacy],
  field.sharing[language],
  field.requirement ?? '',
];

/** One entity for a person: what it is, its own fields, then those that every record has. */
export function standardText(result: StandardShowResult, language: Language, width: number): string {
  const word = words[language];
  const { type, title, description, element, source, restricted, matchKey, fields } = result;
  const facts = [
    [word.element, element.title[language]],
    ...(source === undefined ? [] : [[word.source, source]]),
    ...(matchKey.length === 0 ? [] : [[word.matchKey, matchKey.join(' + ')]]),
    [word.example, `hutong standard example ${type}`],
  ];
  const section = (heading: string, chosen: readonly StandardField[]): string =>
    `${paint('bold', heading)}\n${formatTable([[...word.head], ...chosen.map((field) => row(field, language))], width)}`;
  const isCommon = ({ path }: StandardField): boolean => commonFields.test(path);
  return [
    `${paint('bold', `${type} ${title[language]}`)}\n${description[language]}`,
    formatTable(facts, width),
    ...(restricted ? [paint('yellow', `! ${word.restricted}`)] : []),
    section(
      word.own,
      fields.filter((field) => !isCommon(field)),
    ),
    section(word.common, fields.filter(isCommon)),
  ].join('\n\n');
}

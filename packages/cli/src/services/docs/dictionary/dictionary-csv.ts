import { bilingual, governanceTiers, shareModes, type DictionaryEntity, type Language } from '@hutong/standard';
import { fieldHeadings, guardWords } from './field-words.ts';

const heads = {
  entity: bilingual('实体', 'Entity'),
  entityTitle: bilingual('实体名称', 'Title of the entity'),
  element: bilingual('要素', 'Element'),
  codeList: bilingual('代码表', 'Code list'),
  reference: bilingual('引用', 'Refers to'),
  unit: bilingual('单位', 'Unit'),
  restricted: bilingual('特殊人群', 'Special group'),
  upTo: bilingual('共享层级', 'Shared up to'),
} as const;

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Every field of every entity as one table (RFC 4180, with the byte order mark that spreadsheets want). */
export function dictionaryCsv(entities: readonly DictionaryEntity[], language: Language): string {
  const head = [
    heads.entity,
    heads.entityTitle,
    heads.element,
    heads.restricted,
    fieldHeadings.path,
    fieldHeadings.title,
    fieldHeadings.required,
    fieldHeadings.type,
    heads.codeList,
    heads.reference,
    heads.unit,
    fieldHeadings.privacy,
    fieldHeadings.mask,
    fieldHeadings.sharing,
    heads.upTo,
    fieldHeadings.source,
    fieldHeadings.requirement,
    fieldHeadings.notes,
  ].map((words) => words[language]);
  const yes = bilingual('是', 'yes')[language];
  const rows = entities.flatMap(({ type, title, element, restricted, fields }) =>
    fields.map((field) => {
      const { path, required, codeList, reference, unit, sharing, source, requirement, description } = field;
      const guard = guardWords(field);
      return [
        type,
        title[language],
        element.title[language],
        restricted === true ? yes : '',
        path,
        field.title[language],
        required ? yes : '',
        field.type[language],
        codeList ?? '',
        (reference ?? []).join(' '),
        unit ?? '',
        guard.privacy[language],
        guard.mask[language],
        shareModes[sharing.mode][language],
        sharing.mode === 'none' ? '' : governanceTiers[sharing.upTo][language],
        source ?? '',
        requirement ?? '',
        description?.[language] ?? '',
      ];
    }),
  );
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

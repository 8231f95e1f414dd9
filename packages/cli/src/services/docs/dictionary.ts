import { dataDictionary, specVersion, type DictionaryEntity, type Language } from '@hutong/standard';
import { dictionaryCsv } from './dictionary/dictionary-csv.ts';
import { dictionaryHtml } from './dictionary/dictionary-html.ts';
import { dictionaryMarkdown } from './dictionary/dictionary-markdown.ts';
import { dictionarySvg } from './dictionary/dictionary-svg.ts';
import type { PublishedDocument } from './document.ts';

const pages = {
  html: dictionaryHtml,
  md: dictionaryMarkdown,
  csv: dictionaryCsv,
  svg: dictionarySvg,
} as const satisfies Record<string, (entities: readonly DictionaryEntity[], language: Language) => string>;

/** Form of the data dictionary as a page. */
export type DictionaryFormat = keyof typeof pages;

/** The data dictionary: every entity with every field, in a form for people. */
export function dictionaryDocument(format: DictionaryFormat = 'md'): PublishedDocument {
  const entities = dataDictionary();
  return {
    data: { specVersion, entities },
    page: (language) => pages[format](entities, language),
  };
}

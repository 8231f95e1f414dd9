import { dataDictionary } from '@hutong/standard';
import type { CommandDocument } from './generated-documents.ts';
import { dictionaryMarkdown } from './services/docs/dictionary/dictionary-markdown.ts';
import { dictionarySvg } from './services/docs/dictionary/dictionary-svg.ts';

const notice = '<!-- Generated from packages/standard/src/entities; do not edit. Run `pnpm generate`. -->';

/** The data dictionary of the documentation with its picture: the pages that `hutong docs dictionary` publishes. */
export function createDictionaryDocuments(): CommandDocument[] {
  const entities = dataDictionary();
  return (['en', 'zh'] as const).flatMap((language) => [
    {
      path: `docs/${language}/data-dictionary.md`,
      content: `${notice}\n\n${dictionaryMarkdown(entities, language, 'data-dictionary.svg')}`,
    },
    { path: `docs/${language}/data-dictionary.svg`, content: dictionarySvg(entities, language) },
  ]);
}

import type { DictionaryEntity, Language } from '@hutong/standard';
import { overviewPicture } from './diagram/overview-picture.ts';
import { relationsOf } from './diagram/relations.ts';
import { pictureFile } from './diagram/svg.ts';

/** The entity-relation picture as a file of its own. */
export const dictionarySvg = (entities: readonly DictionaryEntity[], language: Language): string =>
  pictureFile(overviewPicture(entities, relationsOf(entities), language).replaceAll(/<a [^>]*>|<\/a>/g, ''));

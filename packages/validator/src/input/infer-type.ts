import { entities, urnTypeOf, type Entity, type EntityType } from '@hutong/standard';
import { findColumn } from './find-column.ts';

const all = Object.entries(entities) as unknown as [EntityType, Entity][];

const plural = (word: string): string =>
  word.endsWith('y') ? `${word.slice(0, -1)}ies` : /(?:s|x|ch)$/.test(word) ? `${word}es` : `${word}s`;

/** The type that a file's name says: `residents.csv`, `event-actions.ndjson`, `居民.csv`. */
export function typeOfFileName(fileName: string): EntityType | undefined {
  const stem = fileName.replace(/\.[^.]*$/, '');
  const word = stem.toLowerCase().replaceAll(/[_ ]/g, '-');
  return all.find(
    ([type, { title }]) =>
      title.zh === stem || [urnTypeOf(type), plural(urnTypeOf(type)), type.toLowerCase()].includes(word),
  )?.[0];
}

/** More columns than this say nothing more about the type. */
const maximumJudged = 1000;

const common = new Set(['id', 'type', 'specVersion', 'division', 'provenance', 'validFrom', 'validTo', 'simulated']);

/**
 * The type whose fields a table's headers are: the one that knows most of them, if it knows most.
 * Of several that know as many, the first of the registry, where the types that others specialise come first,
 * if at least two of the headers are fields of its own.
 */
export function typeOfHeaders(given: readonly string[]): EntityType | undefined {
  const headers = given.slice(0, maximumJudged);
  const scores = all
    .map(([type, { fields }]) => {
      const known = headers.map((header) => findColumn(fields, header)?.path[0]).filter((name) => name !== undefined);
      return { type, known: known.length, own: known.filter((name) => !common.has(name)).length };
    })
    .toSorted((a, b) => b.known - a.known);
  const [best, second] = scores;
  if (best === undefined || best.known * 2 <= headers.length) return undefined;
  return best.known === second?.known && best.own < 2 ? undefined : best.type;
}

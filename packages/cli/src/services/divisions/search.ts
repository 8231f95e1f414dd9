import type { DivisionLevel } from '@hutong/standard';
import { matchPinyin } from '@hutong/standard/pinyin';
import * as z from 'zod';
import { divisionOf } from './division-of.ts';
import { asOfSchema, describeDivision, divisionSchema } from './division-schema.ts';
import { needInstalled } from './open-installed.ts';

/** Result of `hutong divisions search`. */
export const divisionsSearchResult = z.object({
  asOf: asOfSchema,
  query: z.string(),
  downTo: divisionSchema.shape.level.meta({ description: 'Lowest level that was searched' }),
  divisions: z.array(divisionSchema).meta({ description: 'Best first' }),
});

export type DivisionsSearchResult = z.infer<typeof divisionsSearchResult>;

/** Where to search, and how many divisions to give. */
export interface DivisionsSearchOptions {
  readonly within?: string | undefined;
  readonly level?: DivisionLevel | undefined;
  readonly limit?: number | undefined;
}

const isPinyin = (query: string): boolean => /\p{Script=Latin}/u.test(query);

/**
 * The lowest level that a search goes down to: letters without a place or a level are looked for down to the towns only,
 * since the communities of the whole country would take seven seconds.
 */
export const lowestLevel = (query: string, { within, level }: DivisionsSearchOptions): DivisionLevel =>
  level ?? (isPinyin(query) && within === undefined ? 'street' : 'community');

/** Divisions by a part of the name, the beginning of the code, or pinyin. Throws HT7002, HT7011, HT1009 or HT1010. */
export async function searchDivisionNames(
  query: string,
  options: DivisionsSearchOptions = {},
): Promise<DivisionsSearchResult> {
  const { within, level, limit } = options;
  const installed = await needInstalled();
  if (within !== undefined) await divisionOf(installed, within);
  const downTo = lowestLevel(query, options);
  const found = await installed.divisions.search(query, {
    downTo,
    ...(within === undefined ? {} : { within }),
    ...(level === undefined ? {} : { level }),
    ...(limit === undefined ? {} : { limit }),
    ...(isPinyin(query) ? { alsoFits: matchPinyin } : {}),
  });
  return { asOf: installed.edition.asOf, query, downTo, divisions: found.map(describeDivision) };
}

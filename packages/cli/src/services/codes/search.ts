import { codeLists, rankCode, type CodeList } from '@hutong/standard';
import { matchPinyin } from '@hutong/standard/pinyin';
import * as z from 'zod';
import { bilingualSchema } from '../result-parts.ts';
import { codeEntrySchema, describeCode } from './code-schemas.ts';
import { codeListOf } from './list-of.ts';

/** Result of `hutong codes search`. */
export const codesSearchResult = z.object({
  query: z.string(),
  matches: z.array(z.object({ list: z.object({ id: z.string(), title: bilingualSchema }), code: codeEntrySchema })),
});

export type CodesSearchResult = z.infer<typeof codesSearchResult>;

/** Codes whose code or name holds the query or sounds like it in pinyin, exact matches first. Throws HT7002 for an unknown list. */
export function searchCodeLists(text: string, options: { readonly list?: string | undefined } = {}): CodesSearchResult {
  const lists: readonly CodeList[] = options.list === undefined ? Object.values(codeLists) : [codeListOf(options.list)];
  const matches = lists
    .flatMap((list) =>
      list.entries.map((entry) => ({ list, entry, rank: rankCode(entry, text, matchPinyin) ?? Infinity })),
    )
    .filter((match) => match.rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ list, entry }) => ({ list: { id: list.id, title: list.title }, code: describeCode(entry) }));
  return { query: text, matches };
}

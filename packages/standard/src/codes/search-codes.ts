import type { CodeEntry, CodeList } from './code-list.ts';

/**
 * Entries whose code, Chinese or English name holds the query, without regard to case or width of letters.
 * An entry whose code is the query comes first, then codes that start with it, then the order of the list; an empty query gives the whole list.
 */
export function searchCodes<Code extends string>(list: CodeList<Code>, query: string): CodeEntry<Code>[] {
  // NFKC makes the full-width letters and digits of Chinese input methods equal to the plain ones.
  const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
  const wanted = fold(query.trim());
  const rank = (code: string): number => (fold(code) === wanted ? 0 : fold(code).startsWith(wanted) ? 1 : 2);
  return list.entries
    .filter(({ code, zh, en }) => [code, zh, en].some((text) => fold(text).includes(wanted)))
    .map((entry, index) => ({ entry, index, rank: wanted === '' ? 0 : rank(entry.code) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ entry }) => entry);
}

/** Entries directly below a code; below no code (`undefined`), those that stand at the top. */
export const childCodes = <Code extends string>(list: CodeList<Code>, parent?: string): CodeEntry<Code>[] =>
  list.entries.filter((entry) => entry.parent === parent);

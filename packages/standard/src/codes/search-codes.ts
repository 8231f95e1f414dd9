import { findCode, type CodeEntry, type CodeList } from './code-list.ts';
import { foldText, rankCode, type NameMatcher } from './rank-code.ts';

/**
 * Entries whose code, Chinese or English name holds the query, without regard to case or width of letters, best first:
 * the code itself, the name itself, beginnings, parts; equals keep the order of the list. An empty query gives the whole list.
 * With `matchPinyin` of `@hutong/standard/pinyin` as the matcher, names that sound like the query follow.
 */
export function searchCodes<Code extends string>(
  list: CodeList<Code>,
  query: string,
  matcher?: NameMatcher,
): CodeEntry<Code>[] {
  if (query.trim() === '') return [...list.entries];
  return list.entries
    .map((entry) => ({ entry, rank: rankCode(entry, query, matcher) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ entry }) => entry);
}

/** Entries with exactly this Chinese or English name, without regard to case or width of letters; several lists give one name to several codes. */
export function findCodesByName<Code extends string>(list: CodeList<Code>, name: string): CodeEntry<Code>[] {
  const wanted = foldText(name);
  return list.entries.filter(({ zh, en }) => foldText(zh) === wanted || foldText(en) === wanted);
}

/** Entries directly below a code; below no code (`undefined`), those that stand at the top. */
export const childCodes = <Code extends string>(list: CodeList<Code>, parent?: string): CodeEntry<Code>[] =>
  list.entries.filter((entry) => entry.parent === parent);

/** What stands above a code in its list, from the top down, without the code itself; nothing for an unknown code. */
export function parentCodes<Code extends string>(list: CodeList<Code>, code: string): CodeEntry<Code>[] {
  const above: CodeEntry<Code>[] = [];
  let next = findCode(list, code)?.parent;
  while (next !== undefined) {
    const entry = findCode(list, next);
    // The upper levels of some lists are lists of their own, as those of divisions.
    if (entry === undefined || above.includes(entry)) break;
    above.unshift(entry);
    next = entry.parent;
  }
  return above;
}

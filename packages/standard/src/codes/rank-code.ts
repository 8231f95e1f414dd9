import type { CodeEntry } from './code-list.ts';

/** A place in a name that fits a query in another way than by its letters, e.g. `matchPinyin` of `@hutong/standard/pinyin`. */
export type NameMatcher = (
  name: string,
  query: string,
) => { readonly from: number; readonly to: number; readonly isUsual?: boolean } | undefined;

/** NFKC makes the full-width letters and digits of Chinese input methods equal to the plain ones. */
export const foldText = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/**
 * How well an entry fits a query, 0 being best: its code, its name, the beginning of its code, of its name, a part of them,
 * then what a further matcher finds: the whole Chinese name, its beginning, a part, and the same by an unusual reading. Undefined when it does not fit.
 */
export function rankCode({ code, zh, en }: CodeEntry, query: string, matcher?: NameMatcher): number | undefined {
  const wanted = foldText(query);
  const own = foldText(code);
  const names = [foldText(zh), foldText(en)];
  if (own === wanted) return 0;
  if (names.includes(wanted)) return 1;
  if (own.startsWith(wanted)) return 2;
  if (names.some((name) => name.startsWith(wanted))) return 3;
  if (own.includes(wanted) || names.some((name) => name.includes(wanted))) return 4;
  const match = matcher?.(zh, query);
  if (match === undefined) return undefined;
  const place = match.from > 0 ? 7 : match.to === [...zh].length ? 5 : 6;
  return match.isUsual === false ? place + 3 : place;
}

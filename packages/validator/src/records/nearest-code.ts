import type { CodeEntry, CodeList } from '@hutong/standard';

/** Edit distance of two short texts (Levenshtein), by code point. */
function distance(left: string, right: string): number {
  const [a, b] = [Array.from(left), Array.from(right)];
  let row = b.map((_, index) => index + 1);
  row.unshift(0);
  for (const [i, character] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (character === other ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The nearest of some words, when it is near enough to be what was meant. */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  if (word.length > 80) return undefined;
  for (const candidate of words) {
    // So many letters at least have to be added or taken away.
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away < bestDistance) [best, bestDistance] = [candidate, away];
  }
  return best;
}

/** The entry that was probably meant: by its title in either language, with a lost leading zero, or by a slip of a key. */
export function nearestCode(list: CodeList, value: string): CodeEntry | undefined {
  const byTitle = list.entries.find(({ zh, en }) => zh === value || en.toLowerCase() === value.toLowerCase());
  if (byTitle !== undefined) return byTitle;
  const stripped = value.replace(/^0+/, '');
  const sameNumber = list.entries.find(({ code }) => stripped !== '' && code.replace(/^0+/, '') === stripped);
  if (sameNumber !== undefined) return sameNumber;
  const beginning = value.length < 1 ? undefined : list.entries.find(({ zh }) => zh.startsWith(value));
  if (beginning !== undefined) return beginning;
  if (list.entries.length > 500 || /^\d{1,2}$/.test(value)) return undefined;
  const near = nearestWord(
    value,
    list.entries.map(({ code }) => code),
  );
  return list.entries.find(({ code }) => code === near);
}

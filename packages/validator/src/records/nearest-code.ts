import type { CodeEntry, CodeList } from '@hutong/standard';

/** Words longer than this are not compared. */
const longestWord = 80;

const row = new Uint8Array(longestWord + 1);

/** Edit distance of two short texts (Levenshtein), or `limit` when it is that or more. */
function distance(a: string, b: string, limit: number): number {
  // So many letters at least have to be added or taken away.
  if (Math.abs(a.length - b.length) >= limit) return limit;
  for (let column = 0; column <= b.length; column++) row[column] = column;
  for (let line = 1; line <= a.length; line++) {
    let diagonal = row[0] ?? 0;
    let least = (row[0] = line);
    for (let column = 1; column <= b.length; column++) {
      const above = row[column] ?? 0;
      const same = a.charCodeAt(line - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      const best = Math.min(above + 1, (row[column - 1] ?? 0) + 1, diagonal + same);
      row[column] = best;
      diagonal = above;
      if (best < least) least = best;
    }
    if (least >= limit) return limit;
  }
  return row[b.length] ?? 0;
}

/** The nearest of some words, when it is near enough to be what was meant. */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    if (candidate.length > longestWord) continue;
    const away = distance(wanted, candidate.toLowerCase(), bestDistance);
    if (away < bestDistance) [best, bestDistance] = [candidate, away];
  }
  return best;
}

/** A system writes the same wrong code again and again. */
const answers = new WeakMap<CodeList, Map<string, CodeEntry | undefined>>();
const mostAnswers = 100;

/** The entry that was probably meant: by its title in either language, with a lost leading zero, or by a slip of a key. */
export function nearestCode(list: CodeList, value: string): CodeEntry | undefined {
  let known = answers.get(list);
  if (known === undefined) answers.set(list, (known = new Map()));
  if (known.has(value)) return known.get(value);
  const found = findNearest(list, value);
  if (known.size < mostAnswers && value.length <= longestWord) known.set(value, found);
  return found;
}

function findNearest(list: CodeList, value: string): CodeEntry | undefined {
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

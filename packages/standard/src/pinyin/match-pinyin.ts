import { readingsIn } from './readings.ts';

/** Where a name sounds like a query: positions of characters, the end not included. */
export interface PinyinMatch {
  readonly from: number;
  readonly to: number;
  /** Whether every character is read as is usual in this name; `zhongqing` is 重庆 only by another reading. */
  readonly isUsual: boolean;
}

type Readings = readonly (readonly string[])[];

const foldQuery = (query: string): string =>
  query
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’\s-]/g, '');

/** What a character may stand for: its whole reading, or no more than its first letter. */
function spellingsOf(character: string, readings: readonly string[]): ReadonlySet<string> {
  const own = /^[a-z0-9]$/i.test(character) ? [character.toLowerCase()] : [];
  return new Set([...readings, ...readings.map((reading) => reading.charAt(0)), ...own]);
}

/** Characters that nobody types, such as brackets and points. */
const isSilent = (character: string): boolean => /^[\p{P}\p{S}\s]$/u.test(character);

/** Finds the position after the last character that a query needs, from one position on; undefined where it does not fit. */
function endFinder(
  characters: readonly string[],
  readings: Readings,
  query: string,
): (from: number) => number | undefined {
  // Places from which the rest of the query is known not to fit: without them, names of like sounds take ages.
  const hopeless = new Set<string>();
  const endOf = (at: number, done: number): number | undefined => {
    if (done === query.length) return at;
    const character = characters[at];
    const place = `${at} ${done}`;
    if (character === undefined || hopeless.has(place)) return undefined;
    // The last reading may be cut short while somebody is still typing.
    const rest = query.slice(done);
    const own = readings[at] ?? [];
    if (own.some((reading) => reading.startsWith(rest))) return at + 1;
    for (const spelling of spellingsOf(character, own)) {
      const end = rest.startsWith(spelling) ? endOf(at + 1, done + spelling.length) : undefined;
      if (end !== undefined) return end;
    }
    const end = isSilent(character) ? endOf(at + 1, done) : undefined;
    if (end === undefined) hopeless.add(place);
    return end;
  };
  return (from) => endOf(from, 0);
}

/** The first place where a name sounds like a query by some readings. */
function firstMatch(
  characters: readonly string[],
  readings: Readings,
  query: string,
): Omit<PinyinMatch, 'isUsual'> | undefined {
  const endOf = endFinder(characters, readings, query);
  for (let from = 0; from < characters.length; from++) {
    if (isSilent(characters[from] ?? '')) continue;
    const to = endOf(from);
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

/**
 * Where a Chinese name sounds like a query in pinyin: whole readings (`xiaofangshuan`), first letters (`xfs`), or a mixture (`xiaofs`),
 * without tones, by the usual readings or else by any of the readings of a character. Queries of one letter, and such as hold
 * other than Latin letters and digits, match nothing.
 */
export function matchPinyin(name: string, query: string): PinyinMatch | undefined {
  const wanted = foldQuery(query);
  if (!/^(?=.*[a-z])[a-z0-9]{2,60}$/.test(wanted)) return undefined;
  const characters = [...name.normalize('NFKC')];
  const readings = readingsIn(characters);
  const usual = firstMatch(
    characters,
    readings.map((own) => own.slice(0, 1)),
    wanted,
  );
  if (usual !== undefined) return { ...usual, isUsual: true };
  const other = readings.some(({ length }) => length > 1) ? firstMatch(characters, readings, wanted) : undefined;
  return other === undefined ? undefined : { ...other, isUsual: false };
}

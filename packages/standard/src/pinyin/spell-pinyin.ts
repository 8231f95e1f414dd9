import { readingsIn } from './readings.ts';

/** How a name is written in pinyin. */
export interface PinyinSpelling {
  /** First letters, e.g. `xfs`. */
  readonly initials: string;
  /** Whole readings without tones or blanks, e.g. `xiaofangshuan`. */
  readonly full: string;
}

/**
 * A name by the usual reading of each character; letters and digits stay, all else is left out. Provinces, cities and counties are
 * read as places (重庆 is `chongqing`); of other words only the characters are known.
 */
export function spellPinyin(name: string): PinyinSpelling {
  const characters = [...name.normalize('NFKC')];
  const known = readingsIn(characters);
  const readings = characters.map(
    (character, index) => known[index]?.[0] ?? (/^[a-z0-9]$/i.test(character) ? character.toLowerCase() : ''),
  );
  return { initials: readings.map((reading) => reading.charAt(0)).join(''), full: readings.join('') };
}

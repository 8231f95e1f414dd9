import { readingsOf } from './readings.ts';

/** How a name is written in pinyin. */
export interface PinyinSpelling {
  /** First letters, e.g. `xfs`. */
  readonly initials: string;
  /** Whole readings without tones or blanks, e.g. `xiaofangshuan`. */
  readonly full: string;
}

/** A name by the usual reading of each character; letters and digits stay, all else is left out. Of 重庆 it makes `zhongqing`: it knows characters, not words. */
export function spellPinyin(name: string): PinyinSpelling {
  const readings = [...name.normalize('NFKC')].map(
    (character) => readingsOf(character)[0] ?? (/^[a-z0-9]$/i.test(character) ? character.toLowerCase() : ''),
  );
  return { initials: readings.map((reading) => reading.charAt(0)).join(''), full: readings.join('') };
}

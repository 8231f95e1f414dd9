export { matchPinyin, type PinyinMatch } from './match-pinyin.ts';
export { spellPinyin, type PinyinSpelling } from './spell-pinyin.ts';

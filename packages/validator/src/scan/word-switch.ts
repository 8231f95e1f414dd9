import { createSourceText } from './source-text.ts';

/** The offset behind the longest of some words that stands at an offset, or -1. */
export type WordSwitch = (bytes: Uint8Array, view: DataView, from: number) => number;

const wordLength = 4;

const firstWord = (word: Buffer): number =>
  word.length >= wordLength ? word.readInt32LE(0) : word.reduce((sum, byte, index) => sum | (byte << (index << 3)), 0);

/** Compiles the words of a short list into comparisons of four bytes at a time. */
export function wordSwitch(words: readonly string[]): WordSwitch {
  const source = createSourceText({});
  const encoded = words.map((word) => Buffer.from(word)).filter(({ length }) => length > 0);
  const casesOf = (chosen: readonly Buffer[]): string =>
    Array.from(new Set(chosen.map(firstWord)), (first) => {
      const tests = chosen
        .filter((word) => firstWord(word) === first)
        .toSorted((a, b) => b.length - a.length)
        .map((word) => {
          const rest = source.matches(word.subarray(wordLength), `from + ${wordLength}`);
          return `if (${rest}) return from + ${word.length};`;
        });
      return `case ${first}: ${tests.join(' ')} break;`;
    }).join('\n');
  // Longer words come first: one that begins with a shorter one is not mistaken for it.
  const switches = [wordLength, 3, 2, 1].map((length) => {
    const chosen = encoded.filter((word) => (length === wordLength ? word.length >= length : word.length === length));
    if (chosen.length === 0) return '';
    const mask = length === wordLength ? '' : ` & ${(1 << (length << 3)) - 1}`;
    return `switch (view.getInt32(from, true)${mask}) {\n${casesOf(chosen)}\n}`;
  });
  return source.build(['bytes', 'view', 'from'], `${switches.join('\n')}\nreturn -1;`);
}

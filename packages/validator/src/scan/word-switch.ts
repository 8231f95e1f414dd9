import { createSourceText } from './source-text.ts';

/** The offset behind the longest of some words that stands at an offset, whose number goes to `hit`; or -1. */
export type WordSwitch = (bytes: Uint8Array, view: DataView, from: number, hit: Int32Array) => number;

interface Word {
  readonly bytes: Buffer;
  readonly number: number;
}

const wordLength = 4;

const firstWord = (word: Buffer): number =>
  word.length >= wordLength ? word.readInt32LE(0) : word.reduce((sum, byte, index) => sum | (byte << (index << 3)), 0);

/** Compiles the words of a short list into comparisons of four bytes at a time. */
export function wordSwitch(words: readonly string[]): WordSwitch {
  const source = createSourceText({});
  const encoded = words
    .map((word, number): Word => ({ bytes: Buffer.from(word), number }))
    .filter(({ bytes }) => bytes.length > 0);
  const casesOf = (chosen: readonly Word[]): string =>
    Array.from(new Set(chosen.map(({ bytes }) => firstWord(bytes))), (first) => {
      const tests = chosen
        .filter(({ bytes }) => firstWord(bytes) === first)
        .toSorted((a, b) => b.bytes.length - a.bytes.length)
        .map(({ bytes, number }) => {
          const rest = source.matches(bytes.subarray(wordLength), `from + ${wordLength}`);
          return `if (${rest}) { hit[0] = ${number}; return from + ${bytes.length}; }`;
        });
      return `case ${first}: ${tests.join(' ')} break;`;
    }).join('\n');
  // Longer words come first: one that begins with a shorter one is not mistaken for it.
  const switches = [wordLength, 3, 2, 1].map((length) => {
    const chosen = encoded.filter(({ bytes }) =>
      length === wordLength ? bytes.length >= length : bytes.length === length,
    );
    if (chosen.length === 0) return '';
    const mask = length === wordLength ? '' : ` & ${(1 << (length << 3)) - 1}`;
    return `switch (view.getInt32(from, true)${mask}) {\n${casesOf(chosen)}\n}`;
  });
  return source.build(['bytes', 'view', 'from', 'hit'], `${switches.join('\n')}\nreturn -1;`);
}

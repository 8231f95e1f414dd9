import type { QuickCell, QuickContext } from './quick-cell.ts';

/** Words of four bytes that are compared; a longer content, with the byte behind it, is not remembered. */
const mostWords = 4;
const wordBytes = 4;

// A good cell and the byte that ended it: its length, its number, then each word with the mask of its bytes.
const lengthAt = 0;
const numberAt = 1;
const wordsAt = 2;

/** No UTF-8 text holds these bytes. */
const noText = -1;

const forget = (known: Int32Array): void => {
  known.fill(noText, wordsAt);
};

const remember = (known: Int32Array, view: DataView, from: number, to: number, number: number): void => {
  const words = (known.length - wordsAt) / 2;
  const length = to - from + 1;
  if (length > words * wordBytes) return forget(known);
  known[lengthAt] = to - from;
  known[numberAt] = number;
  for (let word = 0; word < words; word++) {
    const left = length - word * wordBytes;
    const mask = left >= wordBytes ? -1 : left <= 0 ? 0 : (1 << (left * 8)) - 1;
    known[wordsAt + word * 2] = view.getInt32(from + word * wordBytes, true) & mask;
    known[wordsAt + word * 2 + 1] = mask;
  }
};

/**
 * A cell that is, byte for byte, the last good one of its column: neighbours in a table often share their division, their state or
 * where they come from. `longest` says of how many bytes the content is at most.
 */
export function knownCell({ source }: QuickContext, longest = Infinity): QuickCell {
  const words = Math.min(mostWords, Math.ceil((longest + 1) / wordBytes));
  const known = new Int32Array(wordsAt + words * 2);
  forget(known);
  const name = source.bind(known);
  const isKnown = Array.from(
    { length: words },
    (_, word) =>
      `((view.getInt32(p + ${word * wordBytes}, true) & ${name}[${wordsAt + word * 2 + 1}]) ^ ${name}[${wordsAt + word * 2}]) === 0`,
  );
  return {
    statements: `if (!(${isKnown.join(' && ')})) break quick;
    q = p + ${name}[${lengthAt}];`,
    isEnded: true,
    found: `${name}[${numberAt}]`,
    remember: (careful, found) => `${careful.bind(remember)}(${careful.bind(known)}, view, p, q, ${found});`,
  };
}

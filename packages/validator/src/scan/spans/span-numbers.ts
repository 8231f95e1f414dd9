import type { TextNumbers } from '../../dataset/rows/text-numbers.ts';

const longest = 32;

/** Makes the function that numbers ASCII texts by their bytes; the last one, which neighbours share, costs no text. */
export function createSpanNumbers(texts: TextNumbers): (bytes: Buffer, from: number, to: number) => number {
  const last = new Uint8Array(longest);
  let length = 0;
  let number = 0;
  return (bytes, from, to) => {
    if (length > 0 && to - from === length) {
      let index = 0;
      while (index < length && bytes[from + index] === last[index]) index++;
      if (index === length) return number;
    }
    number = texts.numberOf(bytes.toString('latin1', from, to));
    length = to - from <= longest ? to - from : 0;
    last.set(bytes.subarray(from, from + length));
    return number;
  };
}

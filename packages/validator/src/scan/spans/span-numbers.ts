import type { TextNumbers } from '../../dataset/rows/text-numbers.ts';
import { createLastSpan } from './last-span.ts';

/** Makes the function that numbers ASCII texts by their bytes; the last one, which neighbours share, costs no text. */
export function createSpanNumbers(
  texts: TextNumbers,
  view: DataView,
): (bytes: Buffer, from: number, to: number) => number {
  const last = createLastSpan();
  let number = 0;
  return (bytes, from, to) => {
    if (last.isLast(view, from, to)) return number;
    number = texts.numberOf(bytes.toString('latin1', from, to));
    last.set(view, from, to);
    return number;
  };
}

import { instantOf } from '@hutong/standard';

/** A day (its beginning in China) or an instant in milliseconds since the epoch; NaN for anything else. */
export const momentOf = (text: string): number =>
  text.length === 10 ? Date.parse(`${text}T00:00:00+08:00`) : instantOf(text);

const instantLength = 25;
const two = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) - 48) * 10 + (bytes[at + 1] ?? 0) - 48;

/** The digits between two offsets as a number. */
export function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + (bytes[at] ?? 0) - 48;
  return number;
}

let lastDay = 0;
let lastMidnight = 0;

/** The moment whose text stands between two offsets; a plain instant costs no text. */
export function momentAt(bytes: Buffer, from: number, to: number): number {
  if (to - from !== instantLength) return momentOf(bytes.toString('latin1', from, to));
  const year = two(bytes, from) * 100 + two(bytes, from + 2);
  const day = (year * 16 + two(bytes, from + 5)) * 32 + two(bytes, from + 8);
  if (day !== lastDay) {
    lastMidnight = Date.UTC(year, two(bytes, from + 5) - 1, two(bytes, from + 8));
    lastDay = day;
  }
  const seconds = two(bytes, from + 11) * 3600 + two(bytes, from + 14) * 60 + two(bytes, from + 17);
  const offset = two(bytes, from + 20) * 60 + two(bytes, from + 23);
  return lastMidnight + seconds * 1000 + (bytes[from + 19] === 0x2b ? -offset : offset) * 60_000;
}

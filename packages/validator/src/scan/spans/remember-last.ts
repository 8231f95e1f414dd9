import { sequenceEnd, type ClassSequence } from './character-classes.ts';

/** Longer texts are not remembered. */
const longest = 32;

/** The offset behind a good text at an offset, or -1. */
export type SpanEnd = (bytes: Buffer, from: number) => number;

/** Bytes that end a value: a quote in JSON, a delimiter or the line's end in a table. */
const ends = new Uint8Array(256);
for (const byte of Buffer.from('",;\t\r\n')) ends[byte] = 1;

/**
 * Makes a check of texts of a form; it remembers the last text that passed: neighbours in a file often share it, as a
 * division code.
 */
export function rememberLast(steps: ClassSequence, accepts: (text: string) => boolean): SpanEnd {
  const last = new Uint8Array(longest);
  let length = 0;
  const isLast = (bytes: Buffer, from: number): boolean => {
    for (let index = 0; index < length; index++) if (bytes[from + index] !== last[index]) return false;
    return ends[bytes[from + length] ?? 0] === 1;
  };
  return (bytes, from) => {
    if (length > 0 && isLast(bytes, from)) return from + length;
    const to = sequenceEnd(steps, bytes, from);
    if (to === -1 || !accepts(bytes.toString('latin1', from, to))) return -1;
    if (to - from <= longest) {
      length = to - from;
      last.set(bytes.subarray(from, to));
    }
    return to;
  };
}

import { compileSequence, type ClassSequence, type SpanEnd } from './character-classes.ts';

/** Longer texts are not remembered. */
const longest = 32;

/** Bytes that end a value: a quote in JSON, a delimiter or the line's end in a table. */
const ends = new Uint8Array(256);
for (const byte of Buffer.from('",;\t\r\n')) ends[byte] = 1;

/**
 * Makes a check of texts of a form; it remembers the last text that passed: neighbours in a file often share it, as a
 * division code.
 */
export function rememberLast(steps: ClassSequence, accepts: (text: string) => boolean): SpanEnd {
  const end = compileSequence(steps);
  const last = new Uint8Array(longest);
  /** The first and the last eight bytes, which are all of a text that is not longer than both. */
  const both = new Float64Array(2);
  let length = 0;
  const isLast = (bytes: Buffer, view: DataView, from: number): boolean => {
    if (length >= 8 && length <= 16) {
      if (view.getFloat64(from, true) !== both[0] || view.getFloat64(from + length - 8, true) !== both[1]) return false;
    } else for (let index = 0; index < length; index++) if (bytes[from + index] !== last[index]) return false;
    return ends[bytes[from + length] ?? 0] === 1;
  };
  return (bytes, view, from) => {
    if (length > 0 && isLast(bytes, view, from)) return from + length;
    const to = end(bytes, view, from);
    if (to === -1 || !accepts(bytes.toString('latin1', from, to))) return -1;
    if (to - from <= longest) {
      length = to - from;
      last.set(bytes.subarray(from, to));
      if (length >= 8) both.set([view.getFloat64(from, true), view.getFloat64(to - 8, true)]);
    }
    return to;
  };
}

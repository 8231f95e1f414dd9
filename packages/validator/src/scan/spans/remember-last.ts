import { compileSequence, type ClassSequence, type SpanEnd } from './character-classes.ts';
import { createLastSpan } from './last-span.ts';

/** Bytes that end a value: a quote in JSON, a delimiter or the line's end in a table. */
const ends = new Uint8Array(256);
for (const byte of Buffer.from('",;\t\r\n')) ends[byte] = 1;

/**
 * Makes a check of texts of a form; it remembers the last text that passed: neighbours in a file often share it, as a
 * division code.
 */
export function rememberLast(steps: ClassSequence, accepts: (text: string) => boolean): SpanEnd {
  const end = compileSequence(steps);
  const last = createLastSpan();
  return (bytes, view, from) => {
    const known = from + last.length();
    if (known > from && last.isLast(view, from, known) && ends[bytes[known] ?? 0] === 1) return known;
    const to = end(bytes, view, from);
    if (to === -1 || !accepts(bytes.toString('latin1', from, to))) return -1;
    last.set(view, from, to);
    return to;
  };
}

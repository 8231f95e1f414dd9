import { endOfText } from './spans/end-of-text.ts';
import { skipBlanks } from './spans/skip-blanks.ts';
import { skipText, skipValue } from './spans/skip-value.ts';

const typeKey = Buffer.from('"type"');

/** The type that the record from an offset on states in plain letters; undefined when it states none or cannot be read. */
export function typeAt(bytes: Buffer, view: DataView, from: number): string | undefined {
  if (bytes[from] !== 0x7b) return undefined;
  let at = skipBlanks(bytes, from + 1);
  while (bytes[at] === 0x22) {
    const key = skipText(bytes, view, at);
    if (key === -1) return undefined;
    const colon = skipBlanks(bytes, key);
    if (bytes[colon] !== 0x3a) return undefined;
    const value = skipBlanks(bytes, colon + 1);
    if (key - at === typeKey.length && typeKey.every((byte, index) => bytes[at + index] === byte)) {
      const end = bytes[value] === 0x22 ? endOfText(bytes, view, value + 1) : -1;
      return end === -1 ? undefined : bytes.toString('utf8', value + 1, end);
    }
    const end = skipValue(bytes, view, value);
    if (end === -1) return undefined;
    const comma = skipBlanks(bytes, end);
    if (bytes[comma] !== 0x2c) return undefined;
    at = skipBlanks(bytes, comma + 1);
  }
  return undefined;
}

import { endOfText } from './end-of-text.ts';
import { skipBlanks } from './skip-blanks.ts';

/** Deeper values are left to the exact path. */
const deepest = 64;

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isHex = (byte: number | undefined): boolean =>
  isDigit(byte) || (byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
const escapes = new Set([...'"\\/bfnrt'].map((character) => character.charCodeAt(0)));

const digits = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (isDigit(bytes[at])) at++;
  return at;
};

const skipNumber = (bytes: Uint8Array, from: number): number => {
  let at = bytes[from] === 0x2d ? from + 1 : from;
  if (!isDigit(bytes[at])) return -1;
  at = bytes[at] === 0x30 ? at + 1 : digits(bytes, at);
  if (bytes[at] === 0x2e) {
    if (!isDigit(bytes[at + 1])) return -1;
    at = digits(bytes, at + 1);
  }
  if (((bytes[at] ?? 0) | 0x20) === 0x65) {
    at += bytes[at + 1] === 0x2b || bytes[at + 1] === 0x2d ? 2 : 1;
    if (!isDigit(bytes[at])) return -1;
    at = digits(bytes, at);
  }
  return at;
};

/** The offset behind a JSON string that begins at `from`, escapes and all; -1 when it is none. */
export function skipText(bytes: Uint8Array, view: DataView, from: number): number {
  const plain = endOfText(bytes, view, from + 1);
  if (plain !== -1) return plain + 1;
  let at = from + 1;
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x22) return at + 1;
    if (byte < 0x20) return -1;
    if (byte === 0x5c) {
      const escape = bytes[++at] ?? 0;
      if (escape === 0x75) {
        if (![1, 2, 3, 4].every((step) => isHex(bytes[at + step]))) return -1;
        at += 4;
      } else if (!escapes.has(escape)) return -1;
    }
    at++;
  }
}

const skipWord = (bytes: Uint8Array, from: number, word: string): number => {
  for (let index = 0; index < word.length; index++) if (bytes[from + index] !== word.charCodeAt(index)) return -1;
  return from + word.length;
};

const skipMembers = (bytes: Uint8Array, view: DataView, from: number, depth: number, end: number): number => {
  let at = skipBlanks(bytes, from + 1);
  if (bytes[at] === end) return at + 1;
  for (;;) {
    if (end === 0x7d) {
      if (bytes[at] !== 0x22) return -1;
      const key = skipText(bytes, view, at);
      if (key === -1) return -1;
      at = skipBlanks(bytes, key);
      if (bytes[at] !== 0x3a) return -1;
      at = skipBlanks(bytes, at + 1);
    }
    at = skipValue(bytes, view, at, depth + 1);
    if (at === -1) return -1;
    at = skipBlanks(bytes, at);
    if (bytes[at] === end) return at + 1;
    if (bytes[at] !== 0x2c) return -1;
    at = skipBlanks(bytes, at + 1);
  }
};

/** The offset behind the JSON value that begins at `from` (RFC 8259, within one line); -1 when there is none. */
export function skipValue(bytes: Uint8Array, view: DataView, from: number, depth = 0): number {
  if (depth > deepest) return -1;
  switch (bytes[from]) {
    case 0x22:
      return skipText(bytes, view, from);
    case 0x7b:
      return skipMembers(bytes, view, from, depth, 0x7d);
    case 0x5b:
      return skipMembers(bytes, view, from, depth, 0x5d);
    case 0x74:
      return skipWord(bytes, from, 'true');
    case 0x66:
      return skipWord(bytes, from, 'false');
    case 0x6e:
      return skipWord(bytes, from, 'null');
    default:
      return skipNumber(bytes, from);
  }
}

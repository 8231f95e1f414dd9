import { isUtf8 } from 'node:buffer';

const between = (byte: number | undefined, from: number, to: number): boolean =>
  byte !== undefined && byte >= from && byte <= to;

/** What can begin a character that no text may hold, in UTF-8, and which next byte makes it one. */
const beginnings: readonly (readonly [Buffer, (next: number | undefined) => boolean])[] = [
  // U+200B, the joiners U+200C and U+200D (what they follow, the exact path sees) and U+202A to U+202E.
  [Buffer.from([0xe2, 0x80]), (next) => between(next, 0x8b, 0x8d) || between(next, 0xaa, 0xae)],
  // U+2060 to U+206F.
  [Buffer.from([0xe2, 0x81]), (next) => between(next, 0xa0, 0xaf)],
  // U+FEFF.
  [Buffer.from([0xef, 0xbb]), (next) => next === 0xbf],
  // U+FFF9 to U+FFFB, U+FFFE and U+FFFF.
  [Buffer.from([0xef, 0xbf]), (next) => between(next, 0xb9, 0xbb) || between(next, 0xbe, 0xbf)],
  // U+0080 to U+009F.
  [Buffer.from([0xc2]), (next) => between(next, 0x80, 0x9f)],
];

/**
 * Whether bytes are UTF-8 without the delete character and without any character beyond ASCII that no text may hold; other control
 * characters the scan of a text sees by itself. `false` leaves the lines to the exact path.
 */
export function isUsableUtf8(content: Buffer): boolean {
  if (!isUtf8(content) || content.includes(0x7f)) return false;
  for (const [beginning, isRefused] of beginnings)
    for (let at = content.indexOf(beginning); at !== -1; at = content.indexOf(beginning, at + 1))
      if (isRefused(content[at + beginning.length])) return false;
  return true;
}

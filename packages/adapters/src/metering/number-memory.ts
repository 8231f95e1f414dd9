import { toHex, toHexReversed } from '@hutong/adapter-kit';

/** Places for numbers, in pairs: two numbers that come to one pair, as two in some two hundred do, do not drive each other out. */
const places = 4096;

const word = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);

/**
 * Reads a number of 4 to 12 bytes as hexadecimal, highest byte first. A line has few devices and many frames: the texts
 * of the last numbers are kept.
 */
export function numberMemory(size: number, lowFirst: boolean): (bytes: Uint8Array, at: number) => string {
  // The first four bytes, the last four, and of long numbers the four between; they may share bytes.
  const last = size - 4;
  const between = size > 8 ? (size >> 1) - 2 : 0;
  // The words of a number beside each other. Before any was read all places hold the number 0.
  const words = new Int32Array(places * 4);
  const texts: string[] = Array.from({ length: places }, () => '0'.repeat(size * 2));
  const textOf = (bytes: Uint8Array, at: number): string =>
    lowFirst ? toHexReversed(bytes, at, at + size) : toHex(bytes, at, at + size);
  return (bytes, at) => {
    const first = word(bytes, at);
    const second = word(bytes, at + last);
    const third = between === 0 ? 0 : word(bytes, at + between);
    const mixed = first ^ Math.imul(second, 0x2c1b3c6d) ^ Math.imul(third, 0x1b873593);
    let place = (Math.imul(mixed, 0x297a2d39) >>> 20) & ~1;
    let from = place << 2;
    if (words[from] === first && words[from + 1] === second && words[from + 2] === third) return texts[place] ?? '';
    place++;
    from += 4;
    if (words[from] === first && words[from + 1] === second && words[from + 2] === third) return texts[place] ?? '';
    // The number that was first of its pair is now the second.
    texts[place] = texts[place - 1] ?? '';
    words.copyWithin(from, from - 4, from);
    words[from - 4] = first;
    words[from - 3] = second;
    words[from - 2] = third;
    return (texts[place - 1] = textOf(bytes, at));
  };
}

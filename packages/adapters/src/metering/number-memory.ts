import { toHex, toHexReversed } from '@hutong/adapter-kit';

const slots = 4096;

const word = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);

/**
 * Reads a number of 4 to 12 bytes as hexadecimal, highest byte first. A line has few devices and many frames: the texts
 * of the last numbers are kept, a slot each.
 */
export function numberMemory(size: number, lowFirst: boolean): (bytes: Uint8Array, at: number) => string {
  const lows = new Int32Array(slots);
  const middles = new Int32Array(slots);
  const highs = new Int32Array(slots);
  const texts: string[] = Array.from({ length: slots }, () => '');
  return (bytes, at) => {
    const low = word(bytes, at);
    let middle = 0;
    let high = 0;
    if (size > 8) middle = word(bytes, at + 4);
    else for (let index = 4; index < size; index++) middle = (middle << 8) | (bytes[at + index] ?? 0);
    for (let index = 8; index < size; index++) high = (high << 8) | (bytes[at + index] ?? 0);
    const mixed = low ^ Math.imul(middle, 0x2c1b3c6d) ^ Math.imul(high, 0x1b873593);
    const slot = (Math.imul(mixed, 0x297a2d39) >>> 20) & (slots - 1);
    const known = texts[slot] ?? '';
    if (lows[slot] === low && middles[slot] === middle && highs[slot] === high && known !== '') return known;
    const text = lowFirst ? toHexReversed(bytes, at, at + size) : toHex(bytes, at, at + size);
    lows[slot] = low;
    middles[slot] = middle;
    highs[slot] = high;
    texts[slot] = text;
    return text;
  };
}

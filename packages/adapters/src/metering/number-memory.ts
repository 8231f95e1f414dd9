import { toHex, toHexReversed } from '@hutong/adapter-kit';

const slots = 4096;

/**
 * Reads a number of up to 8 bytes as hexadecimal, highest byte first. A line has few devices and many frames: the texts
 * of the last numbers are kept, a slot each.
 */
export function numberMemory(size: number, lowFirst: boolean): (bytes: Uint8Array, at: number) => string {
  const lows = new Int32Array(slots);
  const highs = new Int32Array(slots);
  const texts: string[] = Array.from({ length: slots }, () => '');
  return (bytes, at) => {
    let low = 0;
    let high = 0;
    for (let index = 0; index < 4; index++) low = (low << 8) | (bytes[at + index] ?? 0);
    for (let index = 4; index < size; index++) high = (high << 8) | (bytes[at + index] ?? 0);
    const slot = (Math.imul(low ^ Math.imul(high, 0x2c1b3c6d), 0x297a2d39) >>> 20) & (slots - 1);
    const known = texts[slot] ?? '';
    if (lows[slot] === low && highs[slot] === high && known !== '') return known;
    const text = lowFirst ? toHexReversed(bytes, at, at + size) : toHex(bytes, at, at + size);
    lows[slot] = low;
    highs[slot] = high;
    texts[slot] = text;
    return text;
  };
}

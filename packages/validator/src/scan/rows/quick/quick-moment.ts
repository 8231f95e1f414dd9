import type { QuickCell, QuickContext } from './quick-cell.ts';

/** Two digits as they stand in a byte each, four bits a digit. */
const twoDigits = (number: number): number => (Math.floor(number / 10) << 4) + (number % 10);

/** Days that each month surely has; the 29th of February is for the exact check. */
const sureDays = new Uint8Array(256);
for (const [index, days] of [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries())
  sureDays[twoDigits(index + 1)] = twoDigits(days);

/** Words of four characters, the first in the lowest byte. */
const word = (text: string): number => Buffer.from(text).readInt32LE(0);

/**
 * An instant to the second in China's offset, `2026-01-31T08:00:00+08:00`, in words of four characters: forms by their fixed bytes
 * and the high halves of digits, limits of digits by what carries over when so much is added to each that a greater one passes 63.
 */
export const quickMoment = ({ source }: QuickContext): QuickCell => ({
  statements: `w = view.getInt32(p, true); x = view.getInt32(p + 4, true); m = view.getInt32(p + 8, true);
    n = view.getInt32(p + 12, true); t = view.getInt32(p + 16, true);
    q = p + 25;
    if (${[
      // Year, month and day; a year before 100 is for the exact check.
      `((w & 0xf0f0f0f0) ^ ${word('0000')}) | ((w + 0x06060606) & 0x40404040)`,
      `((x & 0xfff0f0ff) ^ ${word('-00-')}) | ((x + 0x00060600) & 0x00404000)`,
      `((m & 0xf0fff0f0) ^ ${word('00T0')}) | ((m + 0x0d00060c) & 0x40004040)`,
    ].join(' | ')} | ${[
      // Hour, minute and second.
      `((n & 0xf0f0fff0) ^ ${word('0:00')}) | ((n + 0x060a0006) & 0x40400040)`,
      `((t & 0xfff0f0ff) ^ ${word(':00+')}) | ((t + 0x00060a00) & 0x00404000)`,
      `(view.getInt32(p + 20, true) ^ ${word('08:0')})`,
    ].join(' | ')} | (bytes[p + 24] ^ 48)) break quick;
    if ((w & 0x0f0f) === 0 || ((m >>> 24) === 50 && (n & 15) > 3)) break quick;
    w = ((m & 15) << 4) + ((m >> 8) & 15);
    if (w === 0 || w > ${source.bind(sureDays)}[(((x >> 8) & 15) << 4) + ((x >> 16) & 15)]) break quick;`,
});

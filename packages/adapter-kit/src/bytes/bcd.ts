import { HutongError } from '@hutong/standard';

/** One packed BCD byte as a number 0–99, or undefined when a nibble is above 9. */
export function fromBcd(byte: number): number | undefined {
  const high = byte >> 4;
  const low = byte & 15;
  return high > 9 || low > 9 ? undefined : high * 10 + low;
}

/** A number 0–99 as one packed BCD byte. Throws HT4009 for other numbers. */
export function toBcd(value: number, field = 'bcd'): number {
  if (!Number.isInteger(value) || value < 0 || value > 99) throw new HutongError('HT4009', { field, facts: { value } });
  return (Math.floor(value / 10) << 4) | (value % 10);
}

/** The decimal digits of packed BCD, most significant first; undefined when a nibble is above 9. */
export function bcdDigits(bytes: Uint8Array): string | undefined {
  let digits = '';
  for (const byte of bytes) {
    const pair = fromBcd(byte);
    if (pair === undefined) return undefined;
    digits += String(pair).padStart(2, '0');
  }
  return digits;
}

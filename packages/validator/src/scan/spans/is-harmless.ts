/** Free-form members of no more bytes have no more characters than allowed. */
const mostBytes = 4096;
const mostBrackets = 16;
/** Digits of which every whole number is exact in a double. */
const mostDigits = 15;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const backslash = 0x5c;
const openBrace = 0x7b;
const openBracket = 0x5b;
const forbidden = ['__proto__', 'constructor', 'prototype'].map((name) => Buffer.from(name));

/**
 * Whether free-form members are surely acceptable: short, with few brackets and so not deep, without an escape that could
 * hide a character, without a number that may not be exact, and without a name that harms. `false` means that the exact check has to say.
 */
export function isHarmless(bytes: Buffer, from: number, to: number): boolean {
  if (to - from > mostBytes) return false;
  let brackets = 0;
  let digits = 0;
  for (let index = from; index < to; index++) {
    const byte = bytes[index];
    if (byte === backslash) return false;
    digits = isDigit(byte) ? digits + 1 : 0;
    if (digits > mostDigits) return false;
    if ((byte === 0x65 || byte === 0x45) && isDigit(bytes[index - 1])) return false;
    if (byte === openBrace || byte === openBracket) brackets++;
  }
  if (brackets > mostBrackets) return false;
  const span = bytes.subarray(from, to);
  return forbidden.every((name) => !span.includes(name));
}

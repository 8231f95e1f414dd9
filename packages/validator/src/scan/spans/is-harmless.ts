/** Free-form members of no more bytes have no more characters than allowed. */
const mostBytes = 4096;
const mostBrackets = 16;
const backslash = 0x5c;
const openBrace = 0x7b;
const openBracket = 0x5b;
const forbidden = ['__proto__', 'constructor', 'prototype'].map((name) => Buffer.from(name));

/**
 * Whether free-form members are surely acceptable: short, with few brackets and so not deep, without an escape that could
 * hide a character, and without a name that harms. `false` means that the exact check has to say.
 */
export function isHarmless(bytes: Buffer, from: number, to: number): boolean {
  if (to - from > mostBytes) return false;
  let brackets = 0;
  for (let index = from; index < to; index++) {
    const byte = bytes[index];
    if (byte === backslash) return false;
    if (byte === openBrace || byte === openBracket) brackets++;
  }
  if (brackets > mostBrackets) return false;
  const span = bytes.subarray(from, to);
  return forbidden.every((name) => !span.includes(name));
}

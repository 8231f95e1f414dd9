const powers = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** Digits of which every number is exact in a double. */
const exactDigits = 15;

/** Digits of which every number fits in 32 bits, whose arithmetic is the fastest. */
const wordDigits = 9;

/**
 * Reads a JSON number without exponent and with at most 15 digits into `into[0]`, exactly as `Number` would;
 * gives the offset behind it, or -1 when the exact path has to say.
 */
export function plainNumber(bytes: Uint8Array, from: number, into: Float64Array): number {
  const negative = bytes[from] === 0x2d;
  const start = negative ? from + 1 : from;
  let at = start;
  let whole = 0;
  let byte = (bytes[at] ?? 0) - 0x30;
  while (byte >= 0 && byte <= 9) {
    whole = (Math.imul(whole, 10) + byte) | 0;
    byte = (bytes[++at] ?? 0) - 0x30;
  }
  const digits = at - start;
  if (digits === 0 || (digits > 1 && bytes[start] === 0x30)) return -1;
  let part = 0;
  let places = 0;
  if (byte === -2) {
    const point = at;
    byte = (bytes[++at] ?? 0) - 0x30;
    while (byte >= 0 && byte <= 9) {
      part = (Math.imul(part, 10) + byte) | 0;
      byte = (bytes[++at] ?? 0) - 0x30;
    }
    places = at - point - 1;
    if (places === 0) return -1;
  }
  // `e` or `E` follows: an exponent.
  if (digits + places > exactDigits || byte === 0x35 || byte === 0x15) return -1;
  const power = powers[places] ?? 1;
  const value =
    digits > wordDigits || places > wordDigits
      ? longMantissa(bytes, start, at) / power
      : places === 0
        ? whole
        : (whole * power + part) / power;
  into[0] = negative ? -value : value;
  return at;
}

/** The digits of a number as one, its point left out. */
function longMantissa(bytes: Uint8Array, from: number, to: number): number {
  let mantissa = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x2e) mantissa = mantissa * 10 + byte - 0x30;
  }
  return mantissa;
}

const powers = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** Digits of which every number is exact in a double. */
const exactDigits = 15;

/**
 * Reads a JSON number without exponent and with at most 15 digits into `into[0]`, exactly as `Number` would;
 * gives the offset behind it, or -1 when the exact path has to say.
 */
export function plainNumber(bytes: Uint8Array, from: number, into: Float64Array): number {
  const negative = bytes[from] === 0x2d;
  const start = negative ? from + 1 : from;
  let at = start;
  let mantissa = 0;
  let byte = (bytes[at] ?? 0) - 0x30;
  while (byte >= 0 && byte <= 9) {
    mantissa = mantissa * 10 + byte;
    byte = (bytes[++at] ?? 0) - 0x30;
  }
  const whole = at - start;
  if (whole === 0 || (whole > 1 && bytes[start] === 0x30)) return -1;
  let places = 0;
  if (byte === -2) {
    byte = (bytes[++at] ?? 0) - 0x30;
    while (byte >= 0 && byte <= 9) {
      mantissa = mantissa * 10 + byte;
      places++;
      byte = (bytes[++at] ?? 0) - 0x30;
    }
    if (places === 0) return -1;
  }
  // `e` or `E` follows: an exponent.
  if (whole + places > exactDigits || byte === 0x35 || byte === 0x15) return -1;
  const value = places === 0 ? mantissa : mantissa / (powers[places] ?? 1);
  into[0] = negative ? -value : value;
  return at;
}

const noNumber = 0xff;

/** Two digits as a number, by their two bytes; 255 when they are none. */
const pairs = new Uint8Array(65_536).fill(noNumber);
for (let number = 0; number < 100; number++) pairs[0x3030 + Math.floor(number / 10) + (number % 10) * 256] = number;

/** Days that each month surely has; the 29th of February is for the exact check. */
const sureDays = new Uint8Array(256);
sureDays.set([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);

const pair = (view: DataView, at: number): number => pairs[view.getUint16(at, true)] ?? noNumber;

// The years before 100, and the year 0 that there is none of, are for the exact check.
const isCentury = (number: number): boolean => number > 0 && number < noNumber;

/** The offset behind a plain calendar day at `from`, or -1 when the exact check has to say. */
export function plainDay(bytes: Uint8Array, view: DataView, from: number): number {
  const day = pair(view, from + 8);
  return bytes[from + 4] === 0x2d &&
    bytes[from + 7] === 0x2d &&
    isCentury(pair(view, from)) &&
    pair(view, from + 2) !== noNumber &&
    day !== 0 &&
    day <= (sureDays[pair(view, from + 5)] ?? 0)
    ? from + 10
    : -1;
}

/** The offset behind a plain instant at `from`, to the second and with its offset; -1 when the exact check has to say. */
export function plainInstant(bytes: Uint8Array, view: DataView, from: number): number {
  return plainDay(bytes, view, from) !== -1 &&
    bytes[from + 10] === 0x54 &&
    bytes[from + 13] === 0x3a &&
    bytes[from + 16] === 0x3a &&
    bytes[from + 22] === 0x3a &&
    (bytes[from + 19] === 0x2b || bytes[from + 19] === 0x2d) &&
    pair(view, from + 11) <= 23 &&
    pair(view, from + 14) <= 59 &&
    pair(view, from + 17) <= 59 &&
    pair(view, from + 20) <= 14 &&
    pair(view, from + 23) <= 59
    ? from + 25
    : -1;
}

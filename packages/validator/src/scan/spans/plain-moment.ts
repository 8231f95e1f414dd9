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

/** The beginning of the last good instant up to its `T`, and its offset from UTC, as numbers: neighbours in a file mostly share them. */
const last = { day: new Float64Array(2).fill(NaN), zone: new Int32Array(2).fill(-1) };

const isLastDay = (view: DataView, from: number): boolean =>
  view.getFloat64(from, true) === last.day[0] && view.getFloat64(from + 3, true) === last.day[1];

const isDay = (bytes: Uint8Array, view: DataView, from: number): boolean => {
  if (plainDay(bytes, view, from) === -1 || bytes[from + 10] !== 0x54) return false;
  last.day[0] = view.getFloat64(from, true);
  last.day[1] = view.getFloat64(from + 3, true);
  return true;
};

const isLastZone = (view: DataView, from: number): boolean =>
  view.getInt32(from, true) === last.zone[0] && view.getInt32(from + 2, true) === last.zone[1];

const isZone = (bytes: Uint8Array, view: DataView, from: number): boolean => {
  const sign = bytes[from];
  if ((sign !== 0x2b && sign !== 0x2d) || bytes[from + 3] !== 0x3a) return false;
  if (pair(view, from + 1) > 14 || pair(view, from + 4) > 59) return false;
  last.zone[0] = view.getInt32(from, true);
  last.zone[1] = view.getInt32(from + 2, true);
  return true;
};

/** The offset behind a plain instant at `from`, to the second and with its offset; -1 when the exact check has to say. */
export function plainInstant(bytes: Uint8Array, view: DataView, from: number): number {
  return (isLastDay(view, from) || isDay(bytes, view, from)) &&
    bytes[from + 13] === 0x3a &&
    bytes[from + 16] === 0x3a &&
    pair(view, from + 11) <= 23 &&
    pair(view, from + 14) <= 59 &&
    pair(view, from + 17) <= 59 &&
    (isLastZone(view, from + 19) || isZone(bytes, view, from + 19))
    ? from + 25
    : -1;
}

const thousandths = Array.from({ length: 1000 }, (_, value) => String(value).padStart(3, '0'));

// Frames come in the order of time, so the second is often the last one.
let lastSecond = 0;
let lastText = '0';

/** Milliseconds since the epoch as their digits, for ids: the second of the last time is not written out again. */
export function instantDigits(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000);
  const rest = thousandths[milliseconds - second * 1000];
  if (rest === undefined || second < 1 || !Number.isSafeInteger(milliseconds)) return String(milliseconds);
  if (second !== lastSecond) {
    lastSecond = second;
    lastText = String(second);
  }
  return lastText + rest;
}

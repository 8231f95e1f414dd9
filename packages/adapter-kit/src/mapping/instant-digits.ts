/** The last four digits of milliseconds, kept once they were needed. */
const fours: (string | undefined)[] = Array.from({ length: 10_000 }, () => undefined);

const four = (value: number): string => fours[value] ?? (fours[value] = String(value).padStart(4, '0'));

const range = fours.length;

// Frames come in the order of time, so the ten seconds are often the last ones.
let lastStart = Number.NaN;
let lastText = '';

/** Milliseconds since the epoch as their digits, for ids: what they share with the last time is not written out again. */
export function instantDigits(milliseconds: number): string {
  let since = milliseconds - lastStart;
  if (!(since >= 0 && since < range)) {
    if (milliseconds < range || !Number.isSafeInteger(milliseconds)) return String(milliseconds);
    const head = Math.floor(milliseconds / range);
    lastStart = head * range;
    lastText = String(head);
    since = milliseconds - lastStart;
  }
  const rest = since | 0;
  return rest === since ? lastText + four(rest) : String(milliseconds);
}

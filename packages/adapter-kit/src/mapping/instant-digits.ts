const thousandths = Array.from({ length: 1000 }, (_, value) => String(value).padStart(3, '0'));

const million = 1_000_000;

// Frames come in the order of time, so the thousand seconds are nearly always the last ones.
let lastHead = 0;
let lastText = '0';

/** Milliseconds since the epoch as their digits, for ids: what they share with the last time is not written out again. */
export function instantDigits(milliseconds: number): string {
  const head = Math.floor(milliseconds / million);
  const rest = milliseconds - head * million;
  const seconds = Math.floor(rest / 1000);
  const last = thousandths[rest - seconds * 1000];
  if (last === undefined || head < 1 || !Number.isSafeInteger(milliseconds)) return String(milliseconds);
  if (head !== lastHead) {
    lastHead = head;
    lastText = String(head);
  }
  return lastText + (thousandths[seconds] ?? '') + last;
}

const zero = 48;

/** The number of two digits, or -1 when they are none. */
const twoDigits = (text: string, at: number): number => {
  const [tens, ones] = [text.charCodeAt(at) - zero, text.charCodeAt(at + 1) - zero];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
};

/** Days that each month surely has; the 29th of February is for the exact check. */
const sureDays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const startsWithPlainDate = (text: string): boolean => {
  const [month, day] = [twoDigits(text, 5), twoDigits(text, 8)];
  return (
    twoDigits(text, 0) > 0 &&
    twoDigits(text, 2) >= 0 &&
    text[4] === '-' &&
    text[7] === '-' &&
    day >= 1 &&
    day <= (sureDays[month] ?? 0)
  );
};

/** Whether a text is surely a calendar day; `false` means only that the exact check has to say. */
export const isPlainDate = (text: string): boolean => text.length === 10 && startsWithPlainDate(text);

/** Whether a text is surely an instant to the second with its offset; `false` means that the exact check has to say. */
export function isPlainInstant(text: string): boolean {
  if (text.length !== 25 || text[10] !== 'T' || text[13] !== ':' || text[16] !== ':' || text[22] !== ':') return false;
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  const [offsetHour, offsetMinute] = [twoDigits(text, 20), twoDigits(text, 23)];
  return (
    startsWithPlainDate(text) &&
    (text[19] === '+' || text[19] === '-') &&
    hour >= 0 &&
    hour <= 23 &&
    minute >= 0 &&
    minute <= 59 &&
    second >= 0 &&
    second <= 59 &&
    offsetHour >= 0 &&
    offsetHour <= 14 &&
    offsetMinute >= 0 &&
    offsetMinute <= 59
  );
}

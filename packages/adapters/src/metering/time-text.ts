import { isDay } from '@hutong/standard';

const two = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** Minutes and seconds with the offset of China Standard Time, kept once they were needed. */
const endings: (string | undefined)[] = Array.from({ length: 3600 }, () => undefined);

const endingOf = (minute: number, second: number): string => {
  const place = minute * 60 + second;
  return endings[place] ?? (endings[place] = `:${two[minute]}:${two[second]}+08:00`);
};

const digitsOf = (time: string): string =>
  time.slice(0, 4) +
  time.slice(5, 7) +
  time.slice(8, 10) +
  time.slice(11, 13) +
  time.slice(14, 16) +
  time.slice(17, 19);

// Frames come in the order of time, so the hour is nearly always the last one.
let lastHour = -1;
let lastHead = '';
let lastHeadDigits = '';
// A message is mapped when it has been decoded: the digits of the text made last are known without a look into it.
let lastText = '';
let lastMinutes = 0;

/** A time in China Standard Time as text; undefined when its parts are none. */
export function timeText(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): string | undefined {
  if (second > 59 || minute > 59 || hour > 23) return undefined;
  // Parts of one byte each, so that no two hours share a number.
  const place = ((year * 256 + month) * 256 + day) * 256 + hour;
  if (place !== lastHour) {
    if (!isDay(year, month, day)) return undefined;
    lastHead = `${two[Math.floor(year / 100)]}${two[year % 100]}-${two[month]}-${two[day]}T${two[hour]}`;
    lastHeadDigits = digitsOf(lastHead);
    lastHour = place;
  }
  lastMinutes = minute * 100 + second;
  return (lastText = lastHead + endingOf(minute, second));
}

/** Digits of minutes and seconds. */
const minuteDigits = Array.from({ length: 10_000 }, (_, value) => String(value).padStart(4, '0'));
let lastStart = 'none';
let lastHourDigits = '';

const isDigit = (value: number): boolean => value >= 0 && value <= 9;

/** The digits of such a text up to the second, for ids. */
export function timeDigits(time: string): string {
  if (time === lastText) return lastHeadDigits + (minuteDigits[lastMinutes] ?? '');
  const tens = time.charCodeAt(14) - 48;
  const minute = time.charCodeAt(15) - 48;
  const secondTens = time.charCodeAt(17) - 48;
  const second = time.charCodeAt(18) - 48;
  if (!isDigit(tens) || !isDigit(minute) || !isDigit(secondTens) || !isDigit(second)) return digitsOf(time);
  if (!time.startsWith(lastStart)) {
    lastStart = time.slice(0, 14);
    lastHourDigits = digitsOf(lastStart);
  }
  return lastHourDigits + (minuteDigits[tens * 1000 + minute * 100 + secondTens * 10 + second] ?? '');
}

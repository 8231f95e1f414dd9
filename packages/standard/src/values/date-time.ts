// The months with the days that they have, so that one look at a text says all but whether a year is a leap year. Every record
// passes here; a digit written out is quicker to match than a counted one.
const day = String.raw`(?!0000)\d\d\d\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)`;
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)`;
const dayPattern = new RegExp(`^${day}$`);
const instantPattern = new RegExp(`^${day}T${time}$`);
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has the day; it has no year 0. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return day <= (monthDays[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** Whether a date that is right but for the year has the 29th of February in a common year. */
const lacksItsDay = (date: string): boolean =>
  date.charCodeAt(9) === nine && date.startsWith('02-29', 5) && !isDay(Number(date.slice(0, 4)), 2, 29);

const nine = 57;

/** Whether a text is a real day in `YYYY-MM-DD`. */
export const isCalendarDate = (value: string): boolean => dayPattern.test(value) && !lacksItsDay(value);

/** Whether a text is an RFC 3339 instant with an offset. */
export const isDateTime = (value: string): boolean => instantPattern.test(value) && !lacksItsDay(value);

const dayLength = 86_400_000;
const hourLength = 3_600_000;
const twoDigits = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));
/** Milliseconds with the offset of China Standard Time; whole seconds have none. */
const endings = Array.from({ length: 1000 }, (_, value) =>
  value === 0 ? '+08:00' : `.${String(value).padStart(3, '0')}+08:00`,
);
/** Minutes and seconds, kept once they were needed. */
const minutes: (string | undefined)[] = Array.from({ length: 3600 }, () => undefined);

const minuteText = (seconds: number): string =>
  minutes[seconds] ?? (minutes[seconds] = `:${twoDigits[Math.floor(seconds / 60)]}:${twoDigits[seconds % 60]}`);

// Readings come in the order of time, so the hour is nearly always the last one.
let lastStart = Number.NaN;
let lastHead = '';

/** An instant as RFC 3339 in China Standard Time (+08:00), to the second unless it has milliseconds. */
export function formatDateTime(milliseconds: number): string {
  const shifted = Math.trunc(milliseconds + 8 * hourLength);
  let since = shifted - lastStart;
  if (!(since >= 0 && since < hourLength)) {
    const hour = Math.floor(shifted / hourLength);
    const day = Math.floor(shifted / dayLength);
    const date = new Date(day * dayLength).toISOString().slice(0, 10);
    lastHead = `${date}T${twoDigits[hour - day * 24]}`;
    lastStart = hour * hourLength;
    since = shifted - lastStart;
  }
  // As an integer, whose division costs a fraction.
  const rest = since | 0;
  const fraction = rest % 1000;
  return lastHead + minuteText((rest - fraction) / 1000) + (endings[fraction] ?? '');
}

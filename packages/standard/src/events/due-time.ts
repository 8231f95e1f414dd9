import { parseDuration } from '../values/duration.ts';
import { formatDateTime } from '../values/date-time.ts';
import type { LimitCalendar } from './event-kind.ts';
import { publicHolidays } from './public-holidays.generated.ts';

/** Days on which the week is not what it is otherwise, each `YYYY-MM-DD`. */
export interface WorkingCalendar {
  /** Days off, whatever day of the week. */
  readonly holidays: ReadonlySet<string>;
  /** Saturdays and Sundays that are worked in exchange. */
  readonly workdays: ReadonlySet<string>;
}

const hour = 3_600_000;
const day = 24 * hour;
const chinaOffset = 8 * hour;
const opening = 9 * hour;
const closing = 17 * hour;

const isWorkingDay = (midnight: number, { holidays, workdays }: WorkingCalendar): boolean => {
  const date = formatDateTime(midnight - chinaOffset).slice(0, 10);
  if (holidays.has(date)) return false;
  // `midnight` counts days in China time; 1 January 1970 was a Thursday.
  const weekday = (midnight / day + 4) % 7;
  return (weekday !== 0 && weekday !== 6) || workdays.has(date);
};

/**
 * When a time limit ends, in milliseconds since the epoch.
 * `natural` counts every hour; `working` counts Monday to Friday, 09:00 to 17:00 China time, a day being 8 working hours,
 * with the public holidays of `days` left out and the weekend days worked in exchange counted; the State Council's unless
 * others are given. Throws HT1010 for a limit that is no duration.
 */
export function dueTime(
  start: number,
  limit: string,
  calendar: LimitCalendar,
  days: WorkingCalendar = publicHolidays,
): number {
  const length = parseDuration(limit);
  // A start that is no time would never come to an end.
  if (calendar === 'natural' || !Number.isFinite(start)) return start + length;
  let left = Math.floor(length / day) * (closing - opening) + (length % day);
  const local = start + chinaOffset;
  for (let midnight = Math.floor(local / day) * day; ; midnight += day) {
    if (!isWorkingDay(midnight, days)) continue;
    const from = Math.max(local, midnight + opening);
    const available = midnight + closing - from;
    if (available <= 0) continue;
    if (left <= available) return from + left - chinaOffset;
    left -= available;
  }
}

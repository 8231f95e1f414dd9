import { parseDuration } from '../values/duration.ts';
import { formatDateTime } from '../values/date-time.ts';
import type { LimitCalendar } from './event-kind.ts';

const hour = 3_600_000;
const day = 24 * hour;
const chinaOffset = 8 * hour;
const opening = 9 * hour;
const closing = 17 * hour;

const isWorkingDay = (midnight: number, holidays: ReadonlySet<string>): boolean => {
  // `midnight` counts days in China time; 1 January 1970 was a Thursday.
  const weekday = (midnight / day + 4) % 7;
  return weekday !== 0 && weekday !== 6 && !holidays.has(formatDateTime(midnight - chinaOffset).slice(0, 10));
};

/**
 * When a time limit ends, in milliseconds since the epoch.
 * `natural` counts every hour; `working` counts Monday to Friday, 09:00 to 17:00 China time, a day being 8 working hours,
 * and leaves out `holidays` (`YYYY-MM-DD`). Throws HT1010 for a limit that is no duration.
 */
export function dueTime(
  start: number,
  limit: string,
  calendar: LimitCalendar,
  holidays: ReadonlySet<string> = new Set(),
): number {
  const length = parseDuration(limit);
  // A start that is no time would never come to an end.
  if (calendar === 'natural' || !Number.isFinite(start)) return start + length;
  let left = Math.floor(length / day) * (closing - opening) + (length % day);
  const local = start + chinaOffset;
  for (let midnight = Math.floor(local / day) * day; ; midnight += day) {
    if (!isWorkingDay(midnight, holidays)) continue;
    const from = Math.max(local, midnight + opening);
    const available = midnight + closing - from;
    if (available <= 0) continue;
    if (left <= available) return from + left - chinaOffset;
    left -= available;
  }
}

import { parseDuration } from '@hutong/standard';

const hour = 3_600_000;
const day = 24 * hour;
const offset = 8 * hour;
const opens = 9 * hour;
const closes = 18 * hour;

/**
 * The time after a duration of working hours: Monday to Friday, 09:00 to 18:00 China Standard Time.
 * A day of the duration is one working day of nine hours. Public holidays are not known and count as working days.
 */
export function addWorkingTime(start: number, duration: string): number {
  const days = Number(/^P(\d+)D/.exec(duration)?.[1] ?? 0);
  let rest = days * (closes - opens) + parseDuration(duration) - days * day;
  let local = start + offset;
  for (;;) {
    const midnight = Math.floor(local / day) * day;
    local = Math.max(local, midnight + opens);
    const left = isWorkingDay(midnight) ? Math.max(0, midnight + closes - local) : 0;
    if (left > 0 && rest <= left) return local + rest - offset;
    rest -= left;
    local = midnight + day;
  }
}

// Day 0 of the epoch was a Thursday.
const isWorkingDay = (midnight: number): boolean => {
  const weekday = (Math.round(midnight / day) + 4) % 7;
  return weekday !== 0 && weekday !== 6;
};

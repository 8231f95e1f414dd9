import { describe, expect, it } from 'vitest';
import { formatDateTime } from '../values/date-time.ts';
import { dueTime, type WorkingCalendar } from './due-time.ts';
import { publicHolidays, publicHolidayYears } from './public-holidays.generated.ts';

const due = (start: string, limit: string, calendar: 'natural' | 'working', days?: WorkingCalendar): string =>
  formatDateTime(dueTime(Date.parse(start), limit, calendar, days)).slice(0, 16);

describe('dueTime', () => {
  it.each([
    ['2026-01-05T10:00:00+08:00', 'PT2H', 'natural', '2026-01-05T12:00'],
    ['2026-01-03T23:00:00+08:00', 'P1D', 'natural', '2026-01-04T23:00'],
    // 5 January 2026 is a Monday.
    ['2026-01-05T10:00:00+08:00', 'PT4H', 'working', '2026-01-05T14:00'],
    ['2026-01-05T09:00:00+08:00', 'PT8H', 'working', '2026-01-05T17:00'],
    ['2026-01-05T07:30:00+08:00', 'PT1H', 'working', '2026-01-05T10:00'],
    ['2026-01-05T16:00:00+08:00', 'PT2H', 'working', '2026-01-06T10:00'],
    ['2026-01-09T16:00:00+08:00', 'PT2H', 'working', '2026-01-12T10:00'],
    ['2026-01-10T12:00:00+08:00', 'PT1H', 'working', '2026-01-12T10:00'],
    ['2026-01-05T10:00:00+08:00', 'P1D', 'working', '2026-01-06T10:00'],
    ['2026-01-05T10:00:00+08:00', 'P5D', 'working', '2026-01-12T10:00'],
    ['2026-01-05T23:30:00Z', 'PT1H', 'working', '2026-01-06T10:00'],
  ] as const)('%s + %s %s → %s', (start, limit, calendar, expected) => {
    expect(due(start, limit, calendar)).toBe(expected);
  });

  it.each([
    // National Day 2026: Wednesday 30 September to Thursday 8 October.
    ['2026-09-30T16:00:00+08:00', 'PT2H', '2026-10-08T10:00'],
    // Friday 13 February 2026: the Saturday after it is worked in exchange for the Spring Festival.
    ['2026-02-13T16:00:00+08:00', 'PT2H', '2026-02-14T10:00'],
    ['2026-02-14T16:00:00+08:00', 'PT2H', '2026-02-24T10:00'],
    ['2025-12-31T16:00:00+08:00', 'PT2H', '2026-01-04T10:00'],
    ['2026-09-18T16:00:00+08:00', 'P1D', '2026-09-20T16:00'],
  ] as const)('knows the public holidays: %s + %s → %s', (start, limit, expected) => {
    expect(due(start, limit, 'working')).toBe(expected);
  });

  it('takes the calendar of a city in their place', () => {
    const days = { holidays: new Set(['2026-01-06', '2026-01-07']), workdays: new Set(['2026-01-10']) };
    expect(due('2026-01-05T16:00:00+08:00', 'PT2H', 'working', days)).toBe('2026-01-08T10:00');
    expect(due('2026-01-09T16:00:00+08:00', 'PT2H', 'working', days)).toBe('2026-01-10T10:00');
  });

  it('works on a weekend only in exchange, and in no year more days than are off', () => {
    const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
    for (const date of publicHolidays.workdays) expect([0, 6]).toContain(weekday(date));
    for (const year of publicHolidayYears) {
      const of = (days: ReadonlySet<string>) => [...days].filter((date) => date.startsWith(String(year)));
      const free = of(publicHolidays.holidays).filter((date) => ![0, 6].includes(weekday(date)));
      // Eleven statutory days until 2024, thirteen since 2025, less those that fall on a weekend and are not made up for.
      expect(free.length - of(publicHolidays.workdays).length).toBeGreaterThanOrEqual(9);
      expect(free.length - of(publicHolidays.workdays).length).toBeLessThanOrEqual(13);
    }
    expect([...publicHolidays.holidays].filter((date) => publicHolidays.workdays.has(date))).toEqual([]);
  });

  it('has no end where there is no start', () => {
    expect(dueTime(Number.NaN, 'PT2H', 'working')).toBeNaN();
  });

  it('refuses what is no duration', () => {
    expect(() => dueTime(0, 'soon', 'working')).toThrow('HT1010');
  });
});

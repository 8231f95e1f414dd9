import { describe, expect, it } from 'vitest';
import { formatDateTime } from '../values/date-time.ts';
import { dueTime } from './due-time.ts';

const due = (start: string, limit: string, calendar: 'natural' | 'working', holidays: string[] = []): string =>
  formatDateTime(dueTime(Date.parse(start), limit, calendar, new Set(holidays))).slice(0, 16);

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

  it('leaves out holidays', () => {
    const holidays = ['2026-01-06', '2026-01-07'];
    expect(due('2026-01-05T16:00:00+08:00', 'PT2H', 'working', holidays)).toBe('2026-01-08T10:00');
  });

  it('has no end where there is no start', () => {
    expect(dueTime(Number.NaN, 'PT2H', 'working')).toBeNaN();
  });

  it('refuses what is no duration', () => {
    expect(() => dueTime(0, 'soon', 'working')).toThrow('HT1010');
  });
});

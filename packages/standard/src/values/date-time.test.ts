import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDateTime, isCalendarDate, isDateTime } from './date-time.ts';

describe('isCalendarDate', () => {
  it.each(['2024-02-29', '2000-02-29', '1949-12-31', '0001-01-01'])('accepts %s', (value) => {
    expect(isCalendarDate(value)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '2026-01-01 ',
    '',
  ])('refuses %j', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });

  it('agrees with the calendar of the machine', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), part(13), part(32), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
        expect(isCalendarDate(text)).toBe(date.toISOString().startsWith(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('isDateTime', () => {
  it.each([
    '2026-01-01T08:00:00+08:00',
    '2026-01-01T00:00:00Z',
    '2026-01-01T08:00:00.123456789+08:00',
    '2016-12-31T23:59:60Z',
  ])('accepts %s', (value) => {
    expect(isDateTime(value)).toBe(true);
  });

  it.each([
    '2026-01-01T08:00:00',
    '2026-01-01T24:00:00Z',
    '2026-01-01T08:60:00Z',
    '2026-02-30T08:00:00Z',
    '2026-01-01 08:00:00Z',
    '2026-01-01t08:00:00z',
    '2026-01-01T08:00Z',
    '2026-01-01T08:00:00+0800',
    '2026-01-01T08:00:00+15:00',
    '2026-01-01',
    '',
  ])('refuses %j', (value) => {
    expect(isDateTime(value)).toBe(false);
  });
});

describe('an instant', () => {
  it('is its day with a time of the day', () => {
    const two = (max: number) => fc.nat(max).map((value) => String(value).padStart(2, '0'));
    const day = fc
      .tuple(fc.integer({ min: 1896, max: 2104 }), two(13), two(32))
      .map(([year, month, date]) => `${year}-${month}-${date}`);
    const time = fc.tuple(two(24), two(60), two(61));
    fc.assert(
      fc.property(day, time, fc.constantFrom('+', '-', ' '), two(15), two(60), (date, of, sign, hours, minutes) => {
        const [hour, minute, second] = of;
        const real = isCalendarDate(date) && hour < '24' && minute < '60' && second < '61';
        expect(isDateTime(`${date}T${of.join(':')}${sign}${hours}:${minutes}`)).toBe(
          real && sign !== ' ' && hours < '15' && minutes < '60',
        );
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('formatDateTime', () => {
  it('writes China time, to the second unless there is more', () => {
    expect(formatDateTime(Date.parse('2025-12-31T16:30:00Z'))).toBe('2026-01-01T00:30:00+08:00');
    expect(formatDateTime(Date.parse('2026-01-01T00:00:00.250Z'))).toBe('2026-01-01T08:00:00.250+08:00');
  });

  it('keeps the instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (instant) => {
        const text = formatDateTime(instant);
        expect(Date.parse(text)).toBe(instant);
        expect(isDateTime(text)).toBe(true);
      }),
    );
  });
});

describe('formatDateTime and the calendar of the machine', () => {
  it('agree for every instant', () => {
    const machine = (milliseconds: number): string => {
      const shifted = new Date(milliseconds + 8 * 3_600_000).toISOString();
      return `${shifted.endsWith('.000Z') ? shifted.slice(0, 19) : shifted.slice(0, 23)}+08:00`;
    };
    const day = fc.integer({ min: -719_000, max: 2_900_000 }).map((days) => days * 86_400_000 - 8 * 3_600_000);
    const instant = fc.oneof(
      fc.integer({ min: -60_000_000_000_000, max: 253_000_000_000_000 }),
      fc.tuple(day, fc.constantFrom(-1, 0, 1, 999, 1000)).map(([start, offset]) => start + offset),
      fc.double({ min: -1e12, max: 4e12, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(instant, { minLength: 1, maxLength: 5 }), (instants) => {
        expect(instants.map(formatDateTime)).toEqual(instants.map(machine));
      }),
      { numRuns: 500 },
    );
    expect(() => formatDateTime(Number.NaN)).toThrow(RangeError);
  });
});

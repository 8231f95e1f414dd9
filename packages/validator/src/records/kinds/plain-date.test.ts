import { isCalendarDate, isDateTime } from '@hutong/standard';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainDate, isPlainInstant } from './plain-date.ts';

const digits = (from: number, to: number, length: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(length, '0'));
const dates = fc.tuple(digits(0, 9999, 4), digits(0, 14, 2), digits(0, 33, 2)).map((parts) => parts.join('-'));
const instants = fc
  .tuple(
    dates,
    digits(0, 25, 2),
    digits(0, 61, 2),
    digits(0, 61, 2),
    fc.constantFrom('+', '-', ' ', 'Z'),
    digits(0, 16, 2),
    digits(0, 61, 2),
  )
  .map(
    ([date, hour, minute, second, sign, offsetHour, offsetMinute]) =>
      `${date}T${hour}:${minute}:${second}${sign}${offsetHour}:${offsetMinute}`,
  );
const slipped = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(texts, fc.nat(30), fc.constantFrom('', '0', '-', ':', 'T', 'x', '９', ' '))
    .map(([text, at, insert]) => text.slice(0, at) + insert + text.slice(at + 1));

describe('the quick check of dates', () => {
  it('says yes only to what the exact check calls a date', () => {
    fc.assert(
      fc.property(fc.oneof(dates, slipped(dates)), (text) => {
        if (isPlainDate(text)) expect(isCalendarDate(text)).toBe(true);
      }),
      { numRuns: 5000, seed: 1 },
    );
    fc.assert(
      fc.property(fc.oneof(instants, slipped(instants)), (text) => {
        if (isPlainInstant(text)) expect(isDateTime(text)).toBe(true);
      }),
      { numRuns: 5000, seed: 1 },
    );
  });

  it('says yes to everyday dates, and leaves the rest to the exact check', () => {
    expect(isPlainDate('2026-01-28')).toBe(true);
    expect(isPlainInstant('2026-01-28T08:00:00+08:00')).toBe(true);
    for (const text of ['2024-02-29', '2026-1-2', '']) expect(isPlainDate(text)).toBe(false);
    for (const text of ['2026-01-28T08:00:00Z', '2026-01-28T08:00:60+08:00']) expect(isPlainInstant(text)).toBe(false);
  });
});

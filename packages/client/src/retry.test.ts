import { expect, it } from 'vitest';
import { defaultRetryPolicy, parseRetryAfter, retryDelay } from './retry.ts';

it('doubles up to its longest wait, half of it random', () => {
  const low = { ...defaultRetryPolicy, maximumDelay: 1000, random: () => 0 };
  const high = { ...low, random: () => 1 };
  expect([1, 2, 3, 4, 9].map((attempt) => retryDelay(low, attempt))).toEqual([100, 200, 400, 500, 500]);
  expect([1, 2, 3, 4, 9].map((attempt) => retryDelay(high, attempt))).toEqual([200, 400, 800, 1000, 1000]);
});

it('reads Retry-After as seconds or a date, and nothing else', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  expect(parseRetryAfter('0', now)).toBe(0);
  expect(parseRetryAfter('Thu, 01 Jan 2026 00:01:00 GMT', now)).toBe(60_000);
  expect(parseRetryAfter('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0);
  expect(parseRetryAfter('soon', now)).toBeUndefined();
  expect(parseRetryAfter(null, now)).toBeUndefined();
});

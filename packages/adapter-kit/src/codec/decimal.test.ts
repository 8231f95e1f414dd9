import { expect, test } from 'vitest';
import { decimal, scaled } from './decimal.ts';

test('a scaled integer has no float noise', () => {
  expect(scaled(20481, 2)).toBe(204.81);
  expect(3 * 0.1).not.toBe(0.3);
  expect(scaled(3, 1)).toBe(0.3);
  expect(scaled(-5, 1)).toBe(-0.5);
  expect(scaled(12, -2)).toBe(1200);
});

test('a decimal text is shifted exactly', () => {
  expect(decimal('0.033')).toBe(0.033);
  expect(decimal('75600.000', -3)).toBe(75.6);
  expect(decimal('0.0356', 3)).toBe(35.6);
  expect(decimal('-1.5')).toBe(-1.5);
});

test.each(['', '.', '1e3', 'NaN', 'Infinity', '1,5', ' 1', '0x10', '--1'])('%j is no plain decimal', (text) => {
  expect(decimal(text)).toBeUndefined();
});

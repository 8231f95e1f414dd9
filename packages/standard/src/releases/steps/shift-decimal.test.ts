import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shiftDecimal } from './shift-decimal.ts';

it.each([
  [12.34, 2, 1234],
  [1.005, 3, 1005],
  [0.07, 2, 7],
  [123_456, -2, 1234.56],
  [1e-7, 4, 0.001],
  [-2.5e21, -1, -2.5e20],
  [0, 6, 0],
])('%d with its point moved by %d is %d', (value, power, shifted) => {
  expect(shiftDecimal(value, power)).toBe(shifted);
});

it('is undone by the opposite shift for every amount of up to nine digits and two decimals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (hundredths) => {
      const amount = shiftDecimal(hundredths, -2);
      expect(shiftDecimal(amount, 2)).toBe(hundredths);
      expect(String(amount)).not.toMatch(/\d{12}/);
    }),
  );
});

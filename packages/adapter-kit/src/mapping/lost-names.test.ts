import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantDigits } from './instant-digits.ts';
import { LostNames } from './lost-names.ts';

test('names stand once, in the order they came, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60).map(String), { maxLength: 200 }), (names) => {
      const lost = new LostNames();
      for (const name of names) lost.add(name);
      expect(lost.list).toEqual([...new Set(names)]);
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('digits of an instant are those of its number', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double()), (instant) => {
      expect(instantDigits(instant)).toBe(String(instant));
    }),
    { seed: 2, numRuns: 300 },
  );
});

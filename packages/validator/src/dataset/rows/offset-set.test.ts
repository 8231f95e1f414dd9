import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createOffsetSet } from './offset-set.ts';
import { extraOf, highWord, offsetOf } from './row-place.ts';

const offset = fc.integer({ min: 0, max: 2 ** 50 }).map((number) => number - (number % 16));

it('holds what was added and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(offset, { minLength: 2 }), ([first = 0, ...others]) => {
      const set = createOffsetSet();
      expect(set.has(first)).toBe(false);
      for (const at of others) set.add(at);
      expect(others.every((at) => set.has(at))).toBe(true);
      expect(set.has(first)).toBe(false);
    }),
  );
});

it('an offset and a byte go into two words and come out again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 53 - 1 }), fc.nat(255), (at, extra) => {
      const [low = 0, high = 0] = Uint32Array.of(at, highWord(at, extra));
      expect([offsetOf(low, high), extraOf(high)]).toEqual([at, extra]);
    }),
  );
});

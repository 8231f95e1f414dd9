import { toHex } from '@hutong/adapter-kit';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberMemory } from './number-memory.ts';

test.each([4, 5, 6, 7, 8, 9, 10, 11, 12])('a number of %i bytes is read as it stands, again and again', (size) => {
  const forward = numberMemory(size, false);
  const reversed = numberMemory(size, true);
  // Few values for each byte, so that numbers come again and differ in any one of their bytes.
  const number = fc.array(fc.constantFrom(0, 1, 0x10, 0xff), { minLength: size, maxLength: size });
  fc.assert(
    fc.property(fc.array(number, { maxLength: 40 }), (numbers) => {
      for (const bytes of numbers) {
        const frame = Uint8Array.of(0x68, ...bytes, 0x16);
        expect(forward(frame, 1)).toBe(toHex(Uint8Array.from(bytes)));
        expect(reversed(frame, 1)).toBe(toHex(Uint8Array.from(bytes.toReversed())));
      }
    }),
    { seed: 1, numRuns: 100 },
  );
});

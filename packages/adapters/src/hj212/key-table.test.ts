import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyTable } from './key-table.ts';

test('a key is its text, and repeated only within its own packet', () => {
  const table = new KeyTable();
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 60 }), fc.nat(3), (keys, hashes) => {
      table.begin();
      const seen = new Set<string>();
      for (const key of keys) {
        // Few hashes, so that keys meet in the same slots.
        expect(table.key(`;${key}=`, 1, key.length + 1, key.length % (hashes + 1))).toBe(key);
        expect(table.repeated).toBe(seen.has(key));
        seen.add(key);
      }
    }),
    { seed: 212, numRuns: 400 },
  );
});

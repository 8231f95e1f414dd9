import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyTable } from './key-table.ts';

const equals = 0x3d;

const arbitraryKey = fc.oneof(
  fc.string({ minLength: 1, maxLength: 3 }),
  fc.constantFrom('a34004-Rtd', 'a34004-Flag', '数', 'x'.repeat(60)),
);

test('a key is its text, and repeated only within its own packet, predicted or not', () => {
  const table = new KeyTable();
  fc.assert(
    fc.property(fc.array(arbitraryKey, { maxLength: 60 }), (list) => {
      const keys = list.map((key) => key.replaceAll('=', '-'));
      const text = `;${keys.map((key) => `${key}=`).join('')}`;
      const codes = Uint16Array.from({ length: text.length + 2 }, (_, at) => text.charCodeAt(at - 2));
      // The second time each key is the one that followed last time.
      for (let turn = 0; turn < 2; turn++) {
        table.begin();
        const seen = new Set<string>();
        let from = 3;
        for (const key of keys) {
          const to = from + key.length;
          const predicted = table.predict(codes, from, codes.length, equals);
          if (predicted !== -1) expect(predicted).toBe(to);
          expect(predicted === -1 ? table.read(codes, from, to, text, 2) : table.predicted).toBe(key);
          expect(table.repeated).toBe(seen.has(key));
          seen.add(key);
          from = to + 1;
        }
      }
    }),
    { seed: 212, numRuns: 300 },
  );
});

test('a stream of new keys does not grow the table for ever', () => {
  const table = new KeyTable();
  for (let packet = 0; packet < 40; packet++) {
    table.begin();
    for (let index = 0; index < 500; index++) {
      const text = `k${packet}-${index}`;
      const codes = Uint8Array.from(text, (character) => character.charCodeAt(0));
      expect(table.read(codes, 0, codes.length, text, 0)).toBe(text);
      expect(table.repeated).toBe(false);
    }
  }
});

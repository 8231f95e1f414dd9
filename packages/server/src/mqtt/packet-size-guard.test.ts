import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PacketSizeGuard } from './packet-size-guard.ts';

const packet = (length: number): number[] => {
  const bytes = [0x30];
  let rest = length;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>= 7;
  } while (rest > 0);
  return [...bytes, ...Array.from({ length }, () => 0xff)];
};

test('accepts packets up to the maximum and refuses the first beyond it, however they are cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(300), { maxLength: 6 }),
      fc.nat(300),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      (lengths, maximum, cuts) => {
        const guard = new PacketSizeGuard(maximum);
        const bytes = Uint8Array.from(lengths.flatMap(packet));
        let accepted = true;
        for (let at = 0, turn = 0; at < bytes.length && accepted; turn++) {
          const size = cuts[turn % cuts.length] ?? 1;
          accepted = guard.accepts(bytes.subarray(at, at + size));
          at += size;
        }
        expect(accepted).toBe(lengths.every((length) => length <= maximum));
      },
    ),
  );
});

test('refuses a length of more than four bytes', () => {
  expect(new PacketSizeGuard(1e9).accepts(Uint8Array.of(0x30, 0x80, 0x80, 0x80, 0x80))).toBe(false);
});

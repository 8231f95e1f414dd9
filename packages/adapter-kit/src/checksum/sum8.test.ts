import { expect, test } from 'vitest';
import { sum8 } from './sum8.ts';

// The address of a DL/T 645 sample frame in public captures: 68 AA AA AA AA AA AA 68 13 00 → DF.
test('the sum of a published DL/T 645 address request', () => {
  expect(sum8(Uint8Array.of(0x68, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0x68, 0x13, 0x00))).toBe(0xdf);
});

test('only the range counts', () => {
  expect(sum8(Uint8Array.of(1, 2, 3, 4), 1, 3)).toBe(5);
  expect(sum8(new Uint8Array())).toBe(0);
});

import { expect, test } from 'vitest';
import { bcdDigits, fromBcd, toBcd } from './bcd.ts';

test('every number of two digits goes both ways', () => {
  for (let value = 0; value < 100; value++) expect(fromBcd(toBcd(value))).toBe(value);
  expect(toBcd(59)).toBe(0x59);
});

test('a nibble above 9 is no BCD', () => {
  expect(fromBcd(0x1a)).toBeUndefined();
  expect(fromBcd(0xa1)).toBeUndefined();
  expect(bcdDigits(Uint8Array.of(0x12, 0x3f))).toBeUndefined();
  expect(bcdDigits(Uint8Array.of(0x01, 0x23))).toBe('0123');
  expect(() => toBcd(100)).toThrow('HT4009');
});

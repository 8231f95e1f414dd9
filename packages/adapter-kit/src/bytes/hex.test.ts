import { expect, test } from 'vitest';
import { fromHex, toHex } from './hex.ts';

test('hexadecimal goes both ways', () => {
  expect(toHex(Uint8Array.of(0, 0x4f, 0xff))).toBe('004FFF');
  expect(fromHex('00 4f\nFF')).toEqual(Uint8Array.of(0, 0x4f, 0xff));
  expect(fromHex('')).toEqual(new Uint8Array());
});

test.each(['0', 'zz', '0x12'])('%j is no hexadecimal', (text) => {
  expect(() => fromHex(text)).toThrow('HT4006');
});

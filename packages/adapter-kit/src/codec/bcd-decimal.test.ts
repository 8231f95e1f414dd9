import { HutongError } from '@hutong/standard';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader } from '../bytes/byte-reader.ts';
import { ByteWriter } from '../bytes/byte-writer.ts';
import { fromHex, toHex } from '../bytes/hex.ts';
import { bcdDecimal, decimalNumber, type BcdDecimal, type BcdDecimalLayout } from './bcd-decimal.ts';

const read = (layout: BcdDecimalLayout, hex: string): BcdDecimal =>
  bcdDecimal(layout).read(new ByteReader(fromHex(hex)), 'value');
const write = (layout: BcdDecimalLayout, value: BcdDecimal): string => {
  const writer = new ByteWriter();
  bcdDecimal(layout).write(writer, value, 'value');
  return toHex(writer.bytes());
};
const volts = { size: 2, places: 1 };
const power = { size: 3, places: 4, signed: true };

test.each([
  [volts, '9722', 229.7],
  [{ size: 4, places: 2 }, '78563412', 123456.78],
  [{ size: 4, places: 2 }, '99999999', 999999.99],
  [power, '341285', -5.1234],
  [power, '999979', 79.9999],
  [volts, 'FFFF', null],
  [power, 'FFFFFF', null],
  [power, '000080', { hex: '000080', value: 0 }],
  [volts, '1A22', { hex: '1A22' }],
])('%j reads %s and writes it again', (layout, hex, value) => {
  expect(read(layout, hex)).toEqual(value);
  expect(write(layout, value)).toBe(hex);
});

test('every number of a layout is exact in both directions', () => {
  fc.assert(
    fc.property(fc.integer({ min: -799_999, max: 799_999 }), fc.nat(6), (integer, places) => {
      const layout = { size: 3, places, signed: true };
      const value = Number(`${integer}e${-places}`);
      fc.pre(!Object.is(value, -0));
      expect(read(layout, write(layout, value))).toBe(value);
    }),
  );
});

test.each([
  [volts, 1000],
  [volts, -1],
  [volts, 1.23],
  [volts, Number.NaN],
  [power, 80],
  [power, { hex: '00' }],
])('%j cannot carry %j', (layout, value) => {
  try {
    write(layout, value);
    expect.unreachable();
  } catch (error) {
    expect(HutongError.isInstance(error) && [error.code, error.location.field]).toEqual(['HT4009', 'value']);
  }
});

test('a decimal that is cut says where', () => {
  expect(() => read(volts, '97')).toThrow('HT4001');
});

test('the number of a decimal', () => {
  expect([1.5, null, { hex: '80', value: 0 }, { hex: 'AA' }].map(decimalNumber)).toEqual([
    1.5,
    undefined,
    0,
    undefined,
  ]);
});

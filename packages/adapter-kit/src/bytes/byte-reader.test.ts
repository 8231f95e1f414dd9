import { HutongError } from '@hutong/standard';
import { expect, test } from 'vitest';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

test('what is written is read back', () => {
  const writer = new ByteWriter();
  writer.uint8(255, 'a');
  writer.uint16le(0x1234, 'b');
  writer.int16le(-2, 'c');
  writer.uint32le(0xfedcba98, 'd');
  writer.uint48le(2 ** 48 - 1, 'e');
  writer.put(new Uint8Array(100).fill(7));
  const bytes = writer.bytes();
  expect(bytes.subarray(1, 3)).toEqual(Uint8Array.of(0x34, 0x12));
  const reader = new ByteReader(bytes);
  expect([reader.uint8('a'), reader.uint16le('b'), reader.int16le('c'), reader.uint32le('d')]).toEqual([
    255, 0x1234, -2, 0xfedcba98,
  ]);
  expect(reader.uint48le('e')).toBe(281_474_976_710_655);
  expect(reader.take(100, 'f').every((byte) => byte === 7)).toBe(true);
  expect(reader.remaining).toBe(0);
});

test('reading past the end names the field and the offset', () => {
  const reader = new ByteReader(Uint8Array.of(1, 2, 3), 1, 3);
  reader.uint8('first');
  try {
    reader.uint16le('second');
    expect.unreachable();
  } catch (error) {
    expect(HutongError.isInstance(error) && error.code).toBe('HT4001');
    expect(HutongError.isInstance(error) && error.location).toEqual({ offset: 2, field: 'second' });
  }
});

test.each([-1, 256, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no byte', (value) => {
  expect(() => new ByteWriter().uint8(value, 'x')).toThrow('HT4009');
});

test.each([-32769, 32768, 0.5])('%d is no 16-bit signed integer', (value) => {
  expect(() => new ByteWriter().int16le(value, 'x')).toThrow('HT4009');
});

test('the high byte stands first where the protocol says so', () => {
  const writer = new ByteWriter();
  writer.uint16be(0, 'length');
  writer.uint16be(0x1234, 'a');
  writer.int16be(-2, 'b');
  writer.uint32be(0xfedcba98, 'c');
  writer.replace16be(0, writer.length - 2, 'length');
  const bytes = writer.bytes();
  expect(bytes).toEqual(Uint8Array.of(0, 8, 0x12, 0x34, 0xff, 0xfe, 0xfe, 0xdc, 0xba, 0x98));
  const reader = new ByteReader(bytes, 2);
  expect([reader.uint16be('a'), reader.int16be('b'), reader.uint32be('c')]).toEqual([0x1234, -2, 0xfedcba98]);
  expect(() => writer.int16be(40_000, 'd')).toThrow('HT4009');
});

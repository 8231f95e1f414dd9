import { expect, test } from 'vitest';
import { ByteReader } from '../bytes/byte-reader.ts';
import { ByteWriter } from '../bytes/byte-writer.ts';
import { bitSet } from './bit-set.ts';
import { table } from './table.ts';
import { int16le, uint32le, uint48le, uint8, uint16le } from './integers.ts';

const row = table({ kind: uint8, count: uint16le, value: int16le, part: uint32le, address: uint48le });
const flags = bitSet(1, ['reset', 'mute']);

test('a table writes its columns in order and reads them back', () => {
  const value = { kind: 3, count: 800, value: -1, part: 0x04030201, address: 10 };
  const writer = new ByteWriter();
  row.write(writer, value, 'row');
  expect([...writer.bytes()]).toEqual([3, 0x20, 3, 0xff, 0xff, 1, 2, 3, 4, 10, 0, 0, 0, 0, 0]);
  expect(row.read(new ByteReader(writer.bytes()), 'row')).toEqual(value);
});

test('errors name the column', () => {
  expect(() => row.read(new ByteReader(Uint8Array.of(1, 2)), 'row')).toThrow('row.count');
  expect(() => row.write(new ByteWriter(), { kind: 300, count: 0, value: 0, part: 0, address: 0 }, 'row')).toThrow(
    'row.kind',
  );
});

test('bits are named, reserved bits keep their number', () => {
  expect(flags.read(new ByteReader(Uint8Array.of(0b1000_0010)), 'flags')).toEqual(['mute', 'bit7']);
  const writer = new ByteWriter();
  flags.write(writer, ['bit7', 'mute'], 'flags');
  expect(writer.bytes()).toEqual(Uint8Array.of(0b1000_0010));
  expect(() => flags.write(new ByteWriter(), ['nonsense'], 'flags')).toThrow('HT4009');
});

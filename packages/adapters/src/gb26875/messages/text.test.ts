import { ByteReader, ByteWriter, fromHex, toHex } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { countedText, fixedText } from './text.ts';

const eight = fixedText(8);
const read = (hex: string): unknown => eight.read(new ByteReader(fromHex(hex)), 'text');

test('text is cut at the first zero; what is behind it is not lost', () => {
  expect(read('D5E2CAC700000000')).toBe('这是');
  expect(read('D5E2CAC700004142')).toEqual({ text: '这是', hex: 'D5E2CAC700004142' });
  expect(read('D5E2CAC7D5E2CAC7')).toBe('这是这是');
});

test('a cut character keeps its bytes', () => {
  const value = eight.read(new ByteReader(fromHex('D5E2CAC741D5E2CA')), 'text');
  expect(value).toMatchObject({ hex: 'D5E2CAC741D5E2CA' });
  const writer = new ByteWriter();
  eight.write(writer, value, 'text');
  expect(toHex(writer.bytes())).toBe('D5E2CAC741D5E2CA');
});

test('text that does not fit is refused', () => {
  expect(() => eight.write(new ByteWriter(), '这是一个转码测试', 'text')).toThrow('HT4009');
  expect(() => eight.write(new ByteWriter(), 'a\0b', 'text')).toThrow('HT4009');
});

test('counted text keeps its padded length', () => {
  const value = countedText.read(new ByteReader(fromHex('064142000000 00')), 'config');
  expect(value).toEqual({ length: 6, text: 'AB' });
  const writer = new ByteWriter();
  countedText.write(writer, value, 'config');
  expect(toHex(writer.bytes())).toBe('06414200000000');
});

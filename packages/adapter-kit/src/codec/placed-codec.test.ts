import { afterEach, expect, test, vi } from 'vitest';
import { ByteReader } from '../bytes/byte-reader.ts';
import { ByteWriter } from '../bytes/byte-writer.ts';
import { fromHex, toHex } from '../bytes/hex.ts';
import { Trace } from '../explain/trace.ts';
import { uint16be, uint8 } from './integers.ts';
import type { OptionalCodec } from './optional-codec.ts';
import { isPlaced } from './placed-codec.ts';
import { table } from './table.ts';

afterEach(() => vi.unstubAllGlobals());

const rest = (mark: number): OptionalCodec<number> => ({
  optional: true,
  read: (reader, field) =>
    reader.remaining > 0 && reader.bytes[reader.position] === mark ? reader.uint8(field) : undefined,
  write: (writer, value, field) => {
    if (value !== undefined) writer.uint8(value, field);
  },
});
const inner = table({ high: uint8, low: uint8 });
const layout = table({ kind: uint16be, inner, first: rest(1), second: rest(2) });

test('a table of placed columns is placed; one with an optional column is not', () => {
  expect(isPlaced(inner)).toBe(true);
  expect(isPlaced(layout)).toBe(false);
});

test.each([
  ['0003 0A0B', { kind: 3, inner: { high: 10, low: 11 } }],
  ['0003 0A0B 01', { kind: 3, inner: { high: 10, low: 11 }, first: 1 }],
  ['0003 0A0B 02', { kind: 3, inner: { high: 10, low: 11 }, second: 2 }],
  ['0003 0A0B 01 02', { kind: 3, inner: { high: 10, low: 11 }, first: 1, second: 2 }],
])('%s: members without a value are absent, however it is read', (hex, row) => {
  const bytes = fromHex(hex);
  for (const trace of [undefined, new Trace()]) {
    const value = layout.read(new ByteReader(bytes, 0, bytes.length, trace), 'row');
    expect(value).toEqual(row);
    expect(Object.keys(value)).toEqual(Object.keys(row));
  }
  vi.stubGlobal('Function', () => {
    throw new EvalError('forbidden');
  });
  const named = layout.with({ name: 'n' });
  const reader = new ByteReader(bytes);
  expect(named.read(reader, '')).toEqual({ name: 'n', ...row });
  expect(reader.remaining).toBe(0);
  const writer = new ByteWriter();
  named.write(writer, { name: 'n', ...row }, '');
  expect(toHex(writer.bytes())).toBe(toHex(bytes));
});

test('too few bytes name the column that misses them', () => {
  expect(() => layout.read(new ByteReader(fromHex('00030A')), 'row')).toThrow('row.inner.low');
});

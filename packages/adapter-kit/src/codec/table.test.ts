import { HutongError } from '@hutong/standard';
import { afterEach, expect, test, vi } from 'vitest';
import { ByteReader } from '../bytes/byte-reader.ts';
import { ByteWriter } from '../bytes/byte-writer.ts';
import { fromHex, toHex } from '../bytes/hex.ts';
import { uint16be, uint8 } from './integers.ts';
import { table } from './table.ts';

afterEach(() => vi.unstubAllGlobals());

const layout = () => table({ kind: uint8, "it's": table({ value: uint16be }) }, { name: 'both' });
const bytes = fromHex('01ABCD');
const row = { name: 'both' as const, kind: 1, "it's": { value: 0xabcd } };

const forbid = (): void => {
  vi.stubGlobal('Function', () => {
    throw new EvalError('forbidden');
  });
};

test.each([
  ['made of text', (): void => undefined],
  ['column by column where text may not become code', forbid],
])('a row is read %s, its constants in front, and written without them', (_, prepare) => {
  prepare();
  const own = layout();
  expect(own.read(new ByteReader(bytes), '')).toEqual(row);
  expect(Object.keys(own.read(new ByteReader(bytes), ''))).toEqual(['name', 'kind', "it's"]);
  const writer = new ByteWriter();
  own.write(writer, row, '');
  expect(toHex(writer.bytes())).toBe('01ABCD');
});

test.each([
  ['made of text', (): void => undefined],
  ['column by column', forbid],
])('what is missing is named with the path of its column, %s', (_, prepare) => {
  prepare();
  try {
    layout().read(new ByteReader(bytes, 0, 2), 'body');
    expect.unreachable();
  } catch (error) {
    expect(HutongError.isInstance(error) && [error.code, error.location]).toEqual([
      'HT4001',
      { offset: 1, field: "body.it's.value" },
    ]);
  }
});

import { ByteReader, ByteWriter, fromHex, toHex } from '@hutong/adapter-kit';
import { expect, test } from 'vitest';
import { bcdTime, binaryTime } from './time-tag.ts';

const read = (codec: typeof binaryTime, hex: string): unknown => codec.read(new ByteReader(fromHex(hex)), 'time');

test('the trap of BCD time: both readings are plausible', () => {
  expect(read(binaryTime, '053014190926')).toBe('2038-09-25T20:48:05+08:00');
  expect(read(bcdTime, '053014190926')).toBe('2026-09-19T14:30:05+08:00');
});

test.each(['000000000000', '3C0009020715', '050019020715', '0500091F0415', '050009020764', '05000900'.padEnd(12, '0')])(
  '%s is kept as bytes, because it is no time',
  (hex) => {
    expect(read(binaryTime, hex)).toEqual({ invalid: hex });
    const writer = new ByteWriter();
    binaryTime.write(writer, { invalid: hex }, 'time');
    expect(toHex(writer.bytes())).toBe(hex);
  },
);

test('a time outside the century, or another offset, cannot be written', () => {
  for (const time of ['1999-01-01T00:00:00+08:00', '2026-02-30T00:00:00+08:00', '2026-01-01T00:00:00Z'])
    expect(() => binaryTime.write(new ByteWriter(), time, 'time')).toThrow('HT4009');
});

import {
  entryNames,
  fromHex,
  namesBelow,
  placed,
  readField,
  scaled,
  uint16be,
  uint32be,
  type ByteReader,
  type ByteWriter,
  type Codec,
  type PlacedCodec,
} from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { bcdTime } from '../../metering/bcd-time.ts';

/** Year, month, day, hour, minute, second in BCD, always China Standard Time. */
export const time = bcdTime(['year', 'month', 'day', 'hour', 'minute', 'second']);

/** An unsigned integer of 2 or 4 bytes as an exact decimal. */
export const decimalField = (size: 2 | 4, places: number): PlacedCodec<number> => {
  const integerAt = size === 2 ? uint16be.at : uint32be.at;
  return placed(
    size,
    (bytes, at) => scaled(integerAt(bytes, at), places),
    (writer, value: number, field) => {
      const integer = Math.round(value * 10 ** places);
      if (scaled(integer, places) !== value)
        throw new HutongError('HT4009', {
          field,
          facts: { places },
          message: { zh: '小数位数过多', en: 'Too many decimal places' },
        });
      if (size === 2) writer.uint16be(integer, field);
      else writer.uint32be(integer, field);
    },
  );
};

/** Bytes as hexadecimal: `size` of them, or all that are left. */
export const hexField = (size?: number): Codec<string> => ({
  read: (reader, field) => reader.hex(size ?? reader.remaining, field),
  write(writer, value, field) {
    const bytes = fromHex(value);
    if (size !== undefined && bytes.length !== size)
      throw new HutongError('HT4009', { field, facts: { length: bytes.length } });
    writer.put(bytes);
  },
});

const countBelow = namesBelow(['count']);
const placeOf = entryNames();

type CountSize = 1 | 2 | 4;

const readCount = (reader: ByteReader, size: CountSize, field: string): number =>
  size === 1 ? reader.uint8(field) : size === 2 ? reader.uint16be(field) : reader.uint32be(field);

const writeCount = (writer: ByteWriter, size: CountSize, count: number, field: string): void => {
  if (size === 1) writer.uint8(count, field);
  else if (size === 2) writer.uint16be(count, field);
  else writer.uint32be(count, field);
};

/** A list behind its count. */
export const counted = <Value>(size: CountSize, item: Codec<Value>): Codec<readonly Value[]> => ({
  read(reader: ByteReader, field) {
    const count = readCount(reader, size, countBelow(field)[0] ?? '');
    const list: Value[] = [];
    for (let index = 0; index < count; index++) {
      const place = placeOf(field, index);
      // An item of no bytes would let a count make a list of any length.
      if (reader.remaining === 0) reader.take(1, place);
      list.push(readField(reader, item, place));
    }
    return list;
  },
  write(writer: ByteWriter, value, field) {
    writeCount(writer, size, value.length, countBelow(field)[0] ?? '');
    value.forEach((entry, index) => item.write(writer, entry, placeOf(field, index)));
  },
});

/** A list up to the end. */
export const untilEnd = <Value>(item: Codec<Value>): Codec<readonly Value[]> => ({
  read(reader: ByteReader, field) {
    const list: Value[] = [];
    while (reader.remaining > 0) list.push(readField(reader, item, placeOf(field, list.length)));
    return list;
  },
  write(writer: ByteWriter, value, field) {
    value.forEach((entry, index) => item.write(writer, entry, placeOf(field, index)));
  },
});

const lengthBelow = namesBelow(['length']);

/** Bytes as hexadecimal behind their length of four bytes. */
export const countedHex: Codec<string> = {
  read: (reader, field) => reader.hex(reader.uint32be(lengthBelow(field)[0] ?? ''), field),
  write(writer, value, field) {
    const bytes = fromHex(value);
    writer.uint32be(bytes.length, lengthBelow(field)[0] ?? '');
    writer.put(bytes);
  },
};

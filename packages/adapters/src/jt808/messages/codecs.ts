import {
  entryNames,
  fromHex,
  namesBelow,
  readField,
  scaled,
  type ByteReader,
  type ByteWriter,
  type Codec,
} from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { bcdTime } from '../../metering/bcd-time.ts';

/** Year, month, day, hour, minute, second in BCD, always China Standard Time. */
export const time = bcdTime(['year', 'month', 'day', 'hour', 'minute', 'second']);

/** An unsigned integer of 2 or 4 bytes as an exact decimal. */
export const decimalField = (size: 2 | 4, places: number): Codec<number> => ({
  read: (reader, field) => scaled(size === 2 ? reader.uint16be(field) : reader.uint32be(field), places),
  write(writer, value, field) {
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
});

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

/** A list behind its count. */
export const counted = <Value>(size: 1 | 2, item: Codec<Value>): Codec<readonly Value[]> => ({
  read(reader: ByteReader, field) {
    const inCount = countBelow(field)[0] ?? '';
    const count = size === 1 ? reader.uint8(inCount) : reader.uint16be(inCount);
    const list: Value[] = [];
    for (let index = 0; index < count; index++) {
      // An item of no bytes would let a count make a list of any length.
      const place = placeOf(field, index);
      if (reader.remaining === 0) reader.take(1, place);
      list.push(readField(reader, item, place));
    }
    return list;
  },
  write(writer: ByteWriter, value, field) {
    if (size === 1) writer.uint8(value.length, `${field}.count`);
    else writer.uint16be(value.length, `${field}.count`);
    value.forEach((entry, index) => item.write(writer, entry, `${field}.${index}`));
  },
});

import { fromBcd, fromHex, toBcd, toHex, type ByteReader, type ByteWriter, type Codec } from '@hutong/adapter-kit';
import { HutongError, isDateTime } from '@hutong/standard';

/** A time of the transmitter in China Standard Time, or the bytes of one that is no time. */
export type TimeTag = string | { readonly invalid: string };

const pattern = /^20(\d{2})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\+08:00$/;
const two = (value: number): string => String(value).padStart(2, '0');

const timeOf = (parts: readonly (number | undefined)[]): string | undefined => {
  const [second = 99, minute = 99, hour = 99, day = 0, month = 0, year = 100] = parts;
  if (year > 99) return undefined;
  const text = `20${two(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}+08:00`;
  return second < 60 && isDateTime(text) ? text : undefined;
};

const codec = (decode: (byte: number) => number | undefined, encode: (value: number) => number): Codec<TimeTag> => ({
  read(reader: ByteReader, field) {
    const bytes = reader.take(6, field);
    return timeOf(Array.from(bytes, decode)) ?? { invalid: toHex(bytes) };
  },
  write(writer: ByteWriter, value, field) {
    if (typeof value !== 'string') {
      const bytes = fromHex(value.invalid);
      if (bytes.length !== 6) throw new HutongError('HT4009', { field });
      writer.put(bytes);
      return;
    }
    const match = pattern.exec(value);
    if (match === null || !isDateTime(value)) throw new HutongError('HT4009', { field, facts: { time: value } });
    writer.put(Uint8Array.from(match.slice(1, 7).toReversed(), (part) => encode(Number(part))));
  },
});

/** Six bytes: second, minute, hour, day, month, year of the century, plain binary. */
export const binaryTime = codec(
  (byte) => byte,
  (value) => value,
);

/** The same six parts in packed BCD (quirk `bcdTime`). */
export const bcdTime = codec(fromBcd, (value) => toBcd(value));

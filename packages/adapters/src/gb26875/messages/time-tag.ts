import { fromBcd, fromHex, placed, toBcd, toHex, type PlacedCodec } from '@hutong/adapter-kit';
import { HutongError, isDateTime } from '@hutong/standard';
import { timeText } from '../../metering/time-text.ts';

/** A time of the transmitter in China Standard Time, or the bytes of one that is no time. */
export type TimeTag = string | { readonly invalid: string };

const pattern = /^20(\d{2})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\+08:00$/;
/** Parts of a time by their byte; what is none is above every part. */
type Parts = Readonly<Uint8Array>;

const codec = (parts: Parts, encode: (value: number) => number): PlacedCodec<TimeTag> =>
  placed<TimeTag>(
    6,
    (bytes, from) => {
      const part = (index: number): number => parts[bytes[from + index] ?? 0] ?? 255;
      const year = part(5);
      const text = year > 99 ? undefined : timeText(2000 + year, part(4), part(3), part(2), part(1), part(0));
      return text ?? { invalid: toHex(bytes, from, from + 6) };
    },
    (writer, value, field) => {
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
  );

/** Six bytes: second, minute, hour, day, month, year of the century, plain binary. */
export const binaryTime = codec(
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
  (value) => value,
);

/** The same six parts in packed BCD (quirk `bcdTime`). */
export const bcdTime = codec(
  Uint8Array.from({ length: 256 }, (_, byte) => fromBcd(byte) ?? 255),
  (value) => toBcd(value),
);

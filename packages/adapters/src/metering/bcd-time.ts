import { fromBcd, fromHex, placed, toBcd, toHex, type PlacedCodec, type SizedCodec } from '@hutong/adapter-kit';
import { HutongError, isCalendarDate, isDateTime } from '@hutong/standard';
import { timeText } from './time-text.ts';

/** Parts of a time on the wire, one packed BCD byte each. */
export type TimePart = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year' | 'century';

/** Bytes that are no time, such as 00 or FF throughout, as on the wire. */
export interface NoTime {
  readonly hex: string;
}

/** A time in China Standard Time, or the bytes of one that is none. */
export type MeterTime = string | NoTime;

const parts = ['century', 'year', 'month', 'day', 'hour', 'minute', 'second'] as const;
const two = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));
/** Values of packed BCD bytes; what is none is above every part of a time. */
const pairs = Uint8Array.from({ length: 256 }, (_, byte) => fromBcd(byte) ?? 255);
const pattern = /^(\d{2})(\d{2})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\+08:00$/;

/** A time as its BCD parts in wire order; parts that are not sent are 20 for the century and 0 for the rest. */
export function bcdTime(order: readonly TimePart[]): PlacedCodec<MeterTime> {
  const size = order.length;
  const places = parts.map((part) => order.indexOf(part));
  const [centuryAt = -1, yearAt = -1, monthAt = -1, dayAt = -1, hourAt = -1, minuteAt = -1, secondAt = -1] = places;
  const unsent = (index: number): number => (index === 0 ? 20 : 0);
  return placed<MeterTime>(
    size,
    (bytes, from) => {
      const century = centuryAt < 0 ? 20 : (pairs[bytes[from + centuryAt] ?? 0] ?? 255);
      const year = yearAt < 0 ? 0 : (pairs[bytes[from + yearAt] ?? 0] ?? 255);
      const month = monthAt < 0 ? 0 : (pairs[bytes[from + monthAt] ?? 0] ?? 255);
      const day = dayAt < 0 ? 0 : (pairs[bytes[from + dayAt] ?? 0] ?? 255);
      const hour = hourAt < 0 ? 0 : (pairs[bytes[from + hourAt] ?? 0] ?? 255);
      const minute = minuteAt < 0 ? 0 : (pairs[bytes[from + minuteAt] ?? 0] ?? 255);
      const second = secondAt < 0 ? 0 : (pairs[bytes[from + secondAt] ?? 0] ?? 255);
      const isYear = century > 18 && century < 22 && year < 100;
      return (
        (isYear ? timeText(century * 100 + year, month, day, hour, minute, second) : undefined) ?? {
          hex: toHex(bytes, from, from + size),
        }
      );
    },
    (writer, value, field) => {
      if (typeof value === 'object') return writer.put(sizedHex(value.hex, size, field));
      const match = isDateTime(value) ? pattern.exec(value) : null;
      const numbers = match?.slice(1).map(Number);
      if (numbers === undefined || numbers.some((part, index) => places[index] === -1 && part !== unsent(index)))
        throw new HutongError('HT4009', { field, facts: { time: value } });
      for (const part of order) writer.uint8(toBcd(numbers[parts.indexOf(part)] ?? 0, field), field);
    },
  );
}

/** A calendar day with its day of the week as sent, 0 for Sunday. */
export interface WeekDate {
  readonly date: string;
  readonly weekday: number;
}

/** Weekday, day, month and year of this century, one BCD byte each. */
export const bcdWeekDate: SizedCodec<WeekDate | NoTime> = {
  size: 4,
  read(reader, field) {
    const bytes = reader.take(4, field);
    const [weekday, day = 0, month = 0, year] = Array.from(bytes, fromBcd);
    const date = `20${two[year ?? 0]}-${two[month]}-${two[day]}`;
    return weekday === undefined || year === undefined || !isCalendarDate(date)
      ? { hex: toHex(bytes) }
      : { date, weekday };
  },
  write(writer, value, field) {
    if ('hex' in value) return writer.put(sizedHex(value.hex, 4, field));
    const match = isCalendarDate(value.date) ? /^20(\d\d)-(\d\d)-(\d\d)$/.exec(value.date) : null;
    if (match === null) throw new HutongError('HT4009', { field, facts: { date: value.date } });
    const [year, month, day] = match.slice(1).map(Number);
    for (const part of [value.weekday, day, month, year]) writer.uint8(toBcd(part ?? 0, field), field);
  },
};

/** Second, minute and hour, one BCD byte each, as `hh:mm:ss`. */
export const bcdClock: SizedCodec<MeterTime> = {
  size: 3,
  read(reader, field) {
    const bytes = reader.take(3, field);
    const [second = 99, minute = 99, hour = 99] = Array.from(bytes, fromBcd);
    return second < 60 && minute < 60 && hour < 24
      ? `${two[hour]}:${two[minute]}:${two[second]}`
      : { hex: toHex(bytes) };
  },
  write(writer, value, field) {
    if (typeof value === 'object') return writer.put(sizedHex(value.hex, 3, field));
    const match = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(value);
    if (match === null) throw new HutongError('HT4009', { field, facts: { time: value } });
    for (const part of match.slice(1).toReversed()) writer.uint8(toBcd(Number(part), field), field);
  },
};

/** Bytes of hexadecimal of exactly `size` bytes. Throws HT4009. */
export function sizedHex(hex: string, size: number, field: string): Uint8Array {
  const bytes = fromHex(hex);
  if (bytes.length !== size) throw new HutongError('HT4009', { field, facts: { size, length: bytes.length } });
  return bytes;
}

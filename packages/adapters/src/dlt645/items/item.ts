import {
  bcdDecimal,
  bitSet,
  readField,
  table,
  type BcdDecimal,
  type BcdDecimalLayout,
  type BitNames,
  type SizedCodec,
} from '@hutong/adapter-kit';
import type { BilingualText } from '@hutong/standard';
import { bcdClock, bcdTime, bcdWeekDate, type MeterTime, type NoTime, type WeekDate } from '../../metering/bcd-time.ts';
import { asciiField, digitsField, rawField, type MeterText } from '../../metering/raw-field.ts';

/** A maximum with the time at which it occurred. */
export interface Demand {
  readonly value: BcdDecimal;
  readonly occurredAt: MeterTime;
}

/** Date, day of the week and time of the meter's clock. */
export interface MeterClock {
  readonly time: string;
  readonly weekday: number;
}

/** Columns of an event record, by name. */
export interface RecordValue {
  readonly [column: string]: unknown;
}

type Single = RecordValue | BcdDecimal | Demand | MeterTime | WeekDate | MeterText | MeterClock | NoTime | BitNames;

/** The value of an identifier: one, or a list for a block. */
export type ItemValue = Single | readonly Single[];

/** What kind of value an identifier has. */
export type ItemKind =
  | 'decimal'
  | 'demand'
  | 'bits'
  | 'digits'
  | 'text'
  | 'time'
  | 'weekDate'
  | 'clock'
  | 'dateTime'
  | 'record'
  | 'load'
  | 'raw';

/** Where a value goes in the standard. */
export interface ItemTarget {
  readonly property: string;
  readonly component?: string;
  /** Settlement values are of an earlier day that the frame does not name. */
  readonly settlement?: boolean;
}

/** One data identifier. */
export interface Item {
  readonly di: string;
  readonly name: string;
  readonly title: BilingualText;
  readonly unit: string | undefined;
  readonly kind: ItemKind;
  /** Layout of the value, or of one element of a block. */
  readonly codec: SizedCodec<Single>;
  /** Most elements of a block; absent for a single value. */
  readonly block?: number;
  readonly target?: ItemTarget;
  /** Layouts of the elements of a block that have their own, in order. */
  readonly codecs?: readonly SizedCodec<Single>[];
  /** The layout is known from one source only, or from memory. */
  readonly layoutStatus?: 'unconfirmed';
  /** What a value stands for, in words. */
  readonly nameOf?: (value: unknown) => BilingualText | undefined;
  /** Components of the elements of a block, in order. */
  readonly elements?: readonly (string | undefined)[];
}

/** What an item is before it has an identifier. */
export type ItemShape = Pick<Item, 'unit' | 'kind' | 'codec' | 'layoutStatus' | 'nameOf'>;

const decimals = new Map<string, SizedCodec<BcdDecimal>>();

/** A decimal with its unit. */
export function decimalShape(layout: BcdDecimalLayout, unit?: string): ItemShape {
  const key = `${layout.size} ${layout.places} ${layout.signed ?? false}`;
  let codec = decimals.get(key);
  if (codec === undefined) decimals.set(key, (codec = bcdDecimal(layout)));
  return { kind: 'decimal', unit, codec };
}

/** Minute, hour, day, month, year: when a demand or a freeze happened. */
export const minuteTime = bcdTime(['minute', 'hour', 'day', 'month', 'year']);

/** Second to year, low first. */
export const secondTime = bcdTime(['second', 'minute', 'hour', 'day', 'month', 'year']);

/** XX.XXXX and the time of occurrence YYMMDDhhmm. */
export const demandShape = (unit: string): ItemShape => ({
  kind: 'demand',
  unit,
  codec: { ...table({ value: bcdDecimal({ size: 3, places: 4, signed: true }), occurredAt: minuteTime }), size: 8 },
});

/** A column of an event record. */
export interface RecordColumn {
  readonly name: string;
  readonly title: BilingualText;
  readonly shape: ItemShape;
}

/** Columns in wire order, as one value. Those of event records come from memory (table A.4 was not at hand). */
export const recordShape = (columns: readonly RecordColumn[]): ItemShape => ({
  kind: 'record',
  unit: undefined,
  codec: {
    size: columns.reduce((sum, { shape }) => sum + shape.codec.size, 0),
    read: (reader, field) =>
      Object.fromEntries(
        columns.map(({ name, title, shape: { codec, unit } }) => [
          name,
          readField(reader, codec, `${field}.${name}`, { title, unit, layoutStatus: 'unconfirmed' }),
        ]),
      ),
    write(writer, value, field) {
      for (const { name, shape } of columns)
        shape.codec.write(writer, (value as RecordValue)[name] as never, `${field}.${name}`);
    },
  },
});

/** A word of named bits. */
export const bitsShape = (size: 1 | 2, names: BitNames): ItemShape => ({
  kind: 'bits',
  unit: undefined,
  codec: bitSet(size, names),
});

export const digitsShape = (size: number): ItemShape => ({ kind: 'digits', unit: undefined, codec: digitsField(size) });
export const textShape = (size: number): ItemShape => ({ kind: 'text', unit: undefined, codec: asciiField(size) });
export const rawShape = (size: number): ItemShape => ({ kind: 'raw', unit: undefined, codec: rawField(size) });
export const weekDateShape: ItemShape = { kind: 'weekDate', unit: undefined, codec: bcdWeekDate };
export const clockShape: ItemShape = { kind: 'clock', unit: undefined, codec: bcdClock };
export const secondTimeShape: ItemShape = { kind: 'time', unit: undefined, codec: secondTime };
export const minuteTimeShape: ItemShape = { kind: 'time', unit: undefined, codec: minuteTime };

const clockPart = bcdClock;
const noClock = (value: unknown): value is NoTime => typeof value === 'object' && value !== null && 'hex' in value;

/** YYMMDDWWhhmmss: clock and calendar in one. */
export const dateTimeShape: ItemShape = {
  kind: 'dateTime',
  unit: undefined,
  codec: {
    size: 7,
    read(reader, field) {
      const from = reader.position;
      const clock = clockPart.read(reader, field);
      const day = bcdWeekDate.read(reader, field);
      if (!noClock(clock) && !noClock(day)) return { time: `${day.date}T${clock}+08:00`, weekday: day.weekday };
      reader.position = from;
      return { hex: rawField(7).read(reader, field) };
    },
    write(writer, value, field) {
      if (noClock(value)) return rawField(7).write(writer, value.hex, field);
      const { time, weekday } = value as MeterClock;
      clockPart.write(writer, time.slice(11, 19), field);
      bcdWeekDate.write(writer, { date: time.slice(0, 10), weekday }, field);
    },
  },
};

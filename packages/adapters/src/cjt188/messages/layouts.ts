import { bcdDecimal, table, type BcdDecimal, type Codec } from '@hutong/adapter-kit';
import { bcdTime } from '../../metering/bcd-time.ts';
import { digitsField, rawField } from '../../metering/raw-field.ts';
import type { Control } from '../items/controls.ts';
import { mediumOf, type MeterType } from '../items/meter-types.ts';
import { unitField } from '../items/units.ts';
import type { Cjt188Options } from '../options.ts';
import type { Payload, Quantity } from './data.ts';
import { statusField } from './status.ts';
import { valveField } from './valve.ts';

/** A payload layout: its kind, its bytes and its size. */
export interface PayloadLayout {
  readonly kind: Payload['kind'];
  readonly size: number;
  readonly codec: Codec<object>;
}

/** A value with its unit, which explains the value as well; it stands in its place as its columns do. */
const quantity = (places: number, size = 4): Codec<Quantity> => {
  const columns = table({ value: bcdDecimal({ size, places }), unit: unitField });
  return {
    ...columns,
    read(reader, field) {
      const read = columns.read(reader, field);
      if (reader.trace !== undefined && typeof read.unit === 'string')
        reader.trace.describe(`${field}.value`, { unit: read.unit });
      return read;
    },
  };
};
const temperature: Codec<BcdDecimal> = bcdDecimal({ size: 3, places: 2, signed: true });
const money = bcdDecimal({ size: 4, places: 2 });
const clockParts = ['second', 'minute', 'hour', 'day', 'month', 'year', 'century'] as const;

/** Layouts of one kind of meter (CJ/T 188-2004, 7). */
export function createLayouts(options: Cjt188Options | undefined): Readonly<Record<string, PayloadLayout>> {
  const time = bcdTime(options?.clockHighFirst === true ? clockParts.toReversed() : clockParts);
  const status = statusField(options?.valveBits ?? 'standard');
  const total = quantity(2);
  const powerSize = options?.shortPower === true ? 3 : 4;
  const of = (kind: Payload['kind'], size: number, columns: Record<string, Codec<unknown>>): PayloadLayout => ({
    kind,
    size,
    codec: table(columns, { kind }),
  });
  return {
    volume: of('volume', 19, { current: total, settlement: total, time, status }),
    shortVolume: of('shortVolume', 6, { current: bcdDecimal({ size: 4, places: 2 }), status }),
    heat: of('heat', 39 + powerSize, {
      settlementHeat: total,
      currentHeat: total,
      power: quantity(2, powerSize),
      flow: quantity(4),
      volume: total,
      supplyTemperature: temperature,
      returnTemperature: temperature,
      workingHours: bcdDecimal({ size: 3, places: 0 }),
      time,
      status,
    }),
    history: of('history', 5, { volume: total }),
    freeze: of('freeze', 26, {
      time,
      volume: total,
      rate: quantity(4),
      temperature,
      pressure: bcdDecimal({ size: 3, places: 2 }),
      rest: rawField(3),
    }),
    purchase: of('purchase', 15, {
      number: bcdDecimal({ size: 1, places: 0 }),
      bought: money,
      total: money,
      left: money,
      status,
    }),
    status: of('status', 2, { status }),
    valve: of('valve', 1, { command: valveField(options?.vendorValveCodes === true) }),
    clock: of('clock', 7, { time }),
    base: of('base', 5, { volume: total }),
    day: of('day', 1, { day: bcdDecimal({ size: 1, places: 0 }) }),
    address: of('address', 7, { address: digitsField(7) }),
  };
}

const standard = createLayouts(undefined);
const cache = new Map<string, ReturnType<typeof createLayouts>>();

/** The layouts that the options ask for. */
export function layoutsFor(options: Cjt188Options | undefined): ReturnType<typeof createLayouts> {
  if (options === undefined) return standard;
  const { clockHighFirst = false, vendorValveCodes = false, shortPower = false, valveBits = 'standard' } = options;
  if (!clockHighFirst && !vendorValveCodes && !shortPower && valveBits === 'standard') return standard;
  const key = `${clockHighFirst} ${vendorValveCodes} ${shortPower} ${valveBits}`;
  let layouts = cache.get(key);
  if (layouts === undefined) cache.set(key, (layouts = createLayouts(options)));
  return layouts;
}

/** Layouts of single identifiers, from the meter and to it. */
const meterPayloads: ReadonlyMap<number, string> = new Map([
  [0x8103, 'day'],
  [0x8104, 'day'],
  [0x8105, 'purchase'],
  [0x907f, 'clock'],
  [0xa016, 'status'],
  [0xa017, 'status'],
]);
const masterPayloads: ReadonlyMap<number, string> = new Map([
  [0xa011, 'day'],
  [0xa012, 'day'],
  [0xa015, 'clock'],
  [0xa016, 'base'],
  [0xa017, 'valve'],
  [0xa018, 'address'],
]);

const meterPayload = (di: number, type: MeterType, length: number): string | undefined => {
  if (di === 0x901f || di === 0x911f)
    return mediumOf(type) === 'heat' ? 'heat' : length === 6 ? 'shortVolume' : 'volume';
  if (di >= 0xd120 && di <= 0xd12b) return 'history';
  if (di >= 0xd200 && di <= 0xd4ff) return 'freeze';
  return meterPayloads.get(di);
};

/** Name of the layout of a payload of `length` bytes; undefined for opaque ones. A refusal has the vendor's own bytes. */
export function payloadLayout(di: number, control: Control, type: MeterType, length: number): string | undefined {
  if (control.refused || typeof control.function === 'number') return undefined;
  return control.fromMeter ? meterPayload(di, type, length) : masterPayloads.get(di);
}

import { formatDateTime } from '@hutong/standard';
import * as fc from 'fast-check';
import type { MeterType } from '../items/meter-types.ts';
import { units } from '../items/units.ts';
import type { Cjt188Message } from '../message.ts';

const byte = fc.nat(255);
const hex = (minLength: number, maxLength = minLength): fc.Arbitrary<string> =>
  fc
    .uint8Array({ minLength, maxLength })
    .map((bytes) => Array.from(bytes, (value) => value.toString(16).toUpperCase().padStart(2, '0')).join(''));
const time = fc.oneof(
  fc
    .integer({ min: Date.UTC(1990, 0, 2) / 1000, max: Date.UTC(2099, 11, 30) / 1000 })
    .map((value) => formatDateTime(value * 1000)),
  fc.constantFrom({ hex: '00000000000000' }, { hex: 'FFFFFFFFFFFFFF' }),
);
const decimal = (size: number, places: number, signed = false): fc.Arbitrary<unknown> => {
  const limit = 100 ** size * (signed ? 0.8 : 1) - 1;
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .integer({ min: signed ? -limit : 0, max: limit })
        .map((value) => (value === 0 ? 0 : value / 10 ** places)),
    },
    fc.constant(null),
    fc.constant({ hex: 'AB'.repeat(size) }),
  );
};
const unit = fc.oneof(
  fc.constantFrom(
    ...Object.values(units).map((known) =>
      known.exponent === 0 ? known.unit : `${known.unit}*${10 ** known.exponent}`,
    ),
  ),
  fc.constantFrom(0, 0x50, 0xff),
);
const quantity = (places = 2): fc.Arbitrary<unknown> => fc.record({ value: decimal(4, places), unit });
const status = fc.record({
  valve: fc.constantFrom('open', 'closed', 'undefined', 'abnormal'),
  batteryLow: fc.boolean(),
  reserved: fc.nat(31),
  vendor: byte,
});
const payload = (kind: string, columns: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.record({ kind: fc.constant(kind), ...columns });
const raw = (minLength: number, maxLength: number): fc.Arbitrary<unknown> =>
  payload('raw', { raw: hex(minLength, maxLength) });
const none = fc.constant({ kind: 'none' });

const volume = payload('volume', { current: quantity(), settlement: quantity(), time, status });
const shortVolume = payload('shortVolume', { current: decimal(4, 2), status });
const heat = payload('heat', {
  settlementHeat: quantity(),
  currentHeat: quantity(),
  power: quantity(),
  flow: quantity(4),
  volume: quantity(),
  supplyTemperature: decimal(3, 2, true),
  returnTemperature: decimal(3, 2, true),
  workingHours: decimal(3, 0),
  time,
  status,
});

interface Exchange {
  readonly di: string;
  readonly control: Partial<Cjt188Message>;
  readonly types: readonly MeterType[];
  readonly payload: fc.Arbitrary<unknown>;
  readonly surplus?: boolean;
}

const reply = { fromMeter: true };
const write = { function: 'write' } as const;
const water = ['coldWater', 'hotWater', 'drinkingWater', 'gas', 0x19, 0x35] as const;
const any = ['coldWater', 'heat', 'gas', 0x45, 'any'] as const;

const exchanges: readonly Exchange[] = [
  { di: '901F', control: reply, types: water, payload: volume, surplus: true },
  { di: '901F', control: reply, types: water, payload: shortVolume },
  { di: '911F', control: reply, types: ['heat', 'cooling', 'heatAndCooling', 0x25], payload: heat, surplus: true },
  { di: '901F', control: reply, types: water, payload: raw(1, 5) },
  { di: '901F', control: { ...reply, refused: true }, types: any, payload: raw(1, 20) },
  { di: '901F', control: {}, types: any, payload: none },
  { di: '810A', control: { function: 'readAddress' }, types: any, payload: none },
  { di: '810A', control: { ...reply, function: 'readAddress' }, types: any, payload: none },
  { di: 'D123', control: reply, types: any, payload: payload('history', { volume: quantity() }), surplus: true },
  {
    di: 'D305',
    control: reply,
    types: any,
    payload: payload('freeze', {
      time,
      volume: quantity(),
      rate: quantity(4),
      temperature: decimal(3, 2, true),
      pressure: decimal(3, 2),
      rest: hex(3),
    }),
  },
  { di: '8103', control: reply, types: any, payload: payload('day', { day: decimal(1, 0) }) },
  {
    di: '8105',
    control: reply,
    types: any,
    payload: payload('purchase', {
      number: decimal(1, 0),
      bought: decimal(4, 2),
      total: decimal(4, 2),
      left: decimal(4, 2),
      status,
    }),
  },
  { di: '8102', control: reply, types: any, payload: raw(1, 40) },
  { di: 'A010', control: write, types: any, payload: raw(1, 40) },
  { di: 'A011', control: write, types: any, payload: payload('day', { day: decimal(1, 0) }) },
  { di: 'A015', control: write, types: any, payload: payload('clock', { time }) },
  { di: 'A016', control: { function: 'setBase' }, types: any, payload: payload('base', { volume: quantity() }) },
  { di: 'A016', control: { ...reply, function: 'setBase' }, types: any, payload: payload('status', { status }) },
  {
    di: 'A017',
    control: write,
    types: any,
    payload: payload('valve', { command: fc.oneof(fc.constantFrom('open', 'close'), fc.nat(0x40)) }),
  },
  { di: 'A017', control: { ...reply, ...write }, types: any, payload: payload('status', { status }), surplus: true },
  { di: 'A018', control: { function: 'writeAddress' }, types: any, payload: payload('address', { address: hex(7) }) },
  { di: 'A017', control: { ...reply, function: 0x2a }, types: any, payload: raw(1, 10) },
  { di: '9097', control: { ...reply, more: true }, types: any, payload: raw(1, 200) },
];

const identified = fc.constantFrom(...exchanges).chain(({ di, control, types, payload: content, surplus = false }) =>
  fc
    .record({
      order: fc.constantFrom('high-first', 'low-first'),
      serial: byte,
      payload: content,
      rest: surplus ? fc.option(hex(1, 4), { nil: undefined }) : fc.constant(undefined),
      meterType: fc.constantFrom(...types),
    })
    .map(({ order, serial, payload: own, rest, meterType }) => ({
      ...control,
      meterType,
      data: { di, order, serial, payload: own, ...(rest === undefined ? {} : { surplus: rest }) },
    })),
);

const bare = fc.constantFrom<object>(
  { meterType: 'coldWater' },
  { meterType: 'gas', function: 'readAddress', data: { di: '810A', order: 'high-first', payload: { kind: 'none' } } },
  { meterType: 0x49, data: { raw: '77' } },
);

/** Any message of the protocol. */
export const arbitraryMessage: fc.Arbitrary<Cjt188Message> = fc
  .tuple(fc.oneof(hex(7), fc.constant('AAAAAAAAAAAAAA')), fc.oneof({ weight: 12, arbitrary: identified }, bare))
  .map(
    ([address, rest]) =>
      ({ address, function: 'read', fromMeter: false, refused: false, more: false, ...rest }) as Cjt188Message,
  );

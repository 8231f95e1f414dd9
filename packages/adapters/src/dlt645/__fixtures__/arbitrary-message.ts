import { ByteReader } from '@hutong/adapter-kit';
import { formatDateTime } from '@hutong/standard';
import * as fc from 'fast-check';
import { errorBits } from '../items/bits.ts';
import { baudRates } from '../items/baud.ts';
import type { Edition } from '../items/controls.ts';
import type { Item } from '../items/item.ts';
import type { Dlt645Message } from '../message.ts';
import { relayActions, type Dlt645Data } from '../messages/data.ts';
import { itemOf } from '../messages/item-data.ts';

const byte = fc.nat(255);
const hex = (minLength: number, maxLength = minLength): fc.Arbitrary<string> =>
  fc
    .uint8Array({ minLength, maxLength })
    .map((bytes) => Array.from(bytes, (value) => value.toString(16).toUpperCase().padStart(2, '0')).join(''));
const moment = (step: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: Date.UTC(2000, 0, 2) / step, max: Date.UTC(2099, 11, 30) / step })
    .map((value) => formatDateTime(value * step));
const second = fc.oneof(moment(1000), fc.constant({ hex: 'FFFFFFFFFFFF' }));
const minute = fc.oneof(moment(60_000), fc.constant({ hex: '0000000000' }));
const clock = moment(1000).map((text) => text.slice(11, 19));
const weekday = fc.nat(6);

/** Digits in the layout of an item, as a number with its own places. */
const decimal = ({ codec }: Item, places: number, signed: boolean): fc.Arbitrary<unknown> => {
  const limit = 100 ** codec.size * (signed ? 0.8 : 1) - 1;
  const integer = fc.integer({ min: signed ? -limit : 0, max: limit });
  return fc.oneof(
    { weight: 8, arbitrary: integer.map((value) => (value === 0 ? 0 : value / 10 ** places)) },
    fc.constant(null),
    fc.constant({ hex: 'AB'.repeat(codec.size) }),
  );
};

/** Identifiers that messages are made for, with the decimals of their layout and whether it has a sign. */
const samples2007: readonly (readonly [di: string, places?: number, signed?: boolean])[] = [
  ['00000000', 2, true],
  ['00010000', 2],
  ['0002FF00', 2],
  ['00040103', 2, true],
  ['000A00FF', 2],
  ['00150000', 2],
  ['003D0001', 2],
  ['00900100', 2],
  ['01010000'],
  ['0102FF00'],
  ['02010100', 1],
  ['0201FF00', 1],
  ['02020200', 3, true],
  ['0203FF00', 4, true],
  ['02060000', 3, true],
  ['020A0103', 2],
  ['02800001', 3, true],
  ['02800002', 2],
  ['02800007', 1, true],
  ['0280000A', 0],
  ['03010000', 0],
  ['03110001'],
  ['03010101'],
  ['03050002'],
  ['0309000A'],
  ['03100003'],
  ['03120102'],
  ['03300001'],
  ['03300501'],
  ['03300401'],
  ['06010002'],
  ['04010001'],
  ['04000601'],
  ['04000E03', 1],
  ['05060901'],
  ['03300000', 0],
  ['04000101'],
  ['04000102'],
  ['0400010C'],
  ['04000306', 0],
  ['04000401'],
  ['04000403'],
  ['04000501'],
  ['04000503'],
  ['04000701'],
  ['05060101', 2],
  ['05060001'],
];
const samples1997: typeof samples2007 = [
  ['9010', 2],
  ['901F', 2],
  ['B611', 0],
  ['B63F', 4],
  ['C010'],
  ['C011'],
  ['C032'],
];

const single = (item: Item, places: number, signed: boolean): fc.Arbitrary<unknown> => {
  switch (item.kind) {
    case 'decimal':
      return decimal(item, places, signed);
    case 'demand':
      return fc.record({
        value: fc.integer({ min: 0, max: 799_999 }).map((value) => value / 10_000),
        occurredAt: minute,
      });
    case 'digits':
      return hex(item.codec.size);
    case 'text':
      return fc.oneof(
        fc.constantFrom('', 'DDZY1234-Z', '0123456789'.slice(0, item.codec.size)),
        fc.constant({ text: '', hex: '01'.padStart(item.codec.size * 2, '0') }),
      );
    case 'time':
      return minute;
    case 'weekDate':
      return fc.record({ date: moment(1000).map((text) => text.slice(0, 10)), weekday });
    case 'clock':
      return fc.oneof(clock, fc.constant({ hex: 'FFFFFF' }));
    case 'dateTime':
      return fc.record({ time: moment(1000), weekday });
    case 'raw':
      return hex(1, 60);
    case 'load':
      return fc.array(
        fc.record({
          time: minute,
          blocks: fc.constantFrom([], [{ name: 'empty' }], [{ name: 'empty' }, { name: 'unknown', raw: '0102' }]),
        }),
        { maxLength: 3 },
      );
    case 'bits':
    case 'record':
      return fc
        .uint8Array({ minLength: item.codec.size, maxLength: item.codec.size })
        .map((bytes) => item.codec.read(new ByteReader(bytes), 'record'));
  }
};

const itemData = (edition: Edition): fc.Arbitrary<Dlt645Data> =>
  fc.constantFrom(...(edition === '2007' ? samples2007 : samples1997)).chain(([di, places = 0, signed = false]) => {
    const item = itemOf(edition, di);
    if (item === undefined) throw new TypeError(`no item ${di}`);
    const one = single(item, places, signed);
    const most = Math.min(item.block ?? 1, Math.floor(180 / item.codec.size));
    const value =
      item.block === undefined || item.kind === 'raw' ? one : fc.array(one, { minLength: 1, maxLength: most });
    // A byte behind a block that is not full would be another value when the elements are that short.
    const surplus = item.block === undefined ? fc.option(hex(1, 2), { nil: undefined }) : fc.constant(undefined);
    return fc.tuple(value, surplus).map(
      ([read, rest]) =>
        ({
          kind: 'item',
          di,
          name: item.name,
          unit: item.unit,
          value: read,
          ...(rest === undefined ? {} : { surplus: rest }),
        }) as Dlt645Data,
    );
  });

const unknownItem = hex(0, 40).map((raw): Dlt645Data => ({ kind: 'unknownItem', di: '028022FF', raw }));
const authority = fc.record({ level: byte, password: hex(3), operator: hex(4) });
const address = fc.oneof(
  fc.stringMatching(/^\d{12}$/),
  fc.constantFrom('AAAAAAAAAAAA', '999999999999', 'AAAAAA123456'),
);
const bcd = fc.nat(99);

type Part = Pick<Dlt645Message, 'function' | 'fromMeter' | 'refused' | 'more' | 'data'> & { readonly edition: Edition };

const part = (
  name: Dlt645Message['function'],
  data: fc.Arbitrary<unknown>,
  change: Partial<Part> = {},
): fc.Arbitrary<Part> =>
  data.map(
    (value) =>
      ({
        edition: '2007',
        function: name,
        fromMeter: false,
        refused: false,
        more: false,
        ...(value === undefined ? {} : { data: value }),
        ...change,
      }) as Part,
  );

const none = fc.constant(undefined);
const meter = { fromMeter: true } as const;
const old = { edition: '1997' } as const;
const request = (edition: Edition): fc.Arbitrary<Dlt645Data> =>
  fc
    .tuple(
      fc.constantFrom(...(edition === '2007' ? samples2007 : samples1997)),
      fc.option(hex(1, 5), { nil: undefined }),
    )
    .map(([[di], selection]) => {
      const name = itemOf(edition, di)?.name;
      return { kind: 'request', di, ...(name ? { name } : {}), ...(selection ? { selection } : {}) };
    });
const numbered = (data: fc.Arbitrary<Dlt645Data>): fc.Arbitrary<Dlt645Data> =>
  fc.tuple(data, byte).map(([value, seq]) => ({ ...value, seq }) as Dlt645Data);

const parts: fc.Arbitrary<Part> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.oneof(part('read', itemData('2007'), meter), part('read', itemData('1997'), { ...meter, ...old })),
  },
  part('read', unknownItem, meter),
  part('read', itemData('2007'), { ...meter, more: true }),
  part('readFollow', numbered(itemData('2007')), meter),
  part('read', request('2007')),
  part('read', request('1997'), old),
  part('readFollow', numbered(request('2007'))),
  part('readFollow', request('1997'), old),
  part('readAddress', none),
  part('readAddress', fc.record({ kind: fc.constant('address'), address: hex(6) }), meter),
  part(
    'write',
    fc.record({
      kind: fc.constant('write'),
      di: fc.constant('04000103'),
      name: fc.constant('demandPeriod'),
      authority,
      value: bcd,
    }),
  ),
  part('write', fc.record({ kind: fc.constant('write'), di: fc.constant('04FF0103'), authority, raw: hex(0, 30) })),
  part('write', fc.record({ kind: fc.constant('write'), di: fc.constant('1234'), raw: hex(0, 30) }), old),
  part('write', none, meter),
  part('writeAddress', fc.record({ kind: fc.constant('address'), address: hex(6) })),
  part('broadcastTime', fc.record({ kind: fc.constant('time'), time: second })),
  part('freeze', fc.record({ kind: fc.constant('freeze'), minute: bcd, hour: bcd, day: bcd, month: bcd })),
  part('changeBaud', fc.record({ kind: fc.constant('baud'), rate: fc.constantFrom(...Object.values(baudRates)) })),
  part(
    'changeBaud',
    fc.record({ kind: fc.constant('baud'), rate: fc.constantFrom(...Object.values(baudRates)) }),
    meter,
  ),
  part('changePassword', fc.record({ kind: fc.constant('password'), di: hex(4), old: hex(4), new: hex(4) })),
  part('changePassword', fc.record({ kind: fc.constant('password'), new: hex(4) }), meter),
  part('clearDemand', fc.record({ kind: fc.constant('clear'), authority })),
  part('clearDemand', none, old),
  part('clearMeter', fc.record({ kind: fc.constant('clear'), authority })),
  part('clearEvents', fc.record({ kind: fc.constant('clear'), authority, di: hex(4) })),
  part(
    'relayControl',
    fc.record({
      kind: fc.constant('relay'),
      authority,
      action: fc.oneof(fc.constantFrom(...Object.values(relayActions)), fc.integer({ min: 0x40, max: 255 })),
      parameter: byte,
      validUntil: second,
    }),
  ),
  part('security', fc.record({ kind: fc.constant('raw'), raw: hex(1, 60) })),
  part('read', fc.record({ kind: fc.constant('errors'), errors: fc.subarray([...errorBits]) }), {
    ...meter,
    refused: true,
  }),
  part('read', fc.record({ kind: fc.constant('raw'), raw: hex(1, 3) })),
  part(0x1f, fc.record({ kind: fc.constant('raw'), raw: hex(1, 60) }), meter),
);

/** Any message of the protocol. */
export const arbitraryMessage: fc.Arbitrary<Dlt645Message> = fc
  .tuple(address, parts)
  .map(([at, rest]) => ({ address: at, ...rest }));

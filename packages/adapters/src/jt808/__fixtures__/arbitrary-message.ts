import { formatDateTime } from '@hutong/standard';
import * as fc from 'fast-check';
import { alarmBits, statusBits } from '../items/bits.ts';
import type { Jt808Message } from '../message.ts';
import type { Jt808Body } from '../messages/body.ts';

const byte = fc.nat(255);
const word = fc.nat(65535);
const doubleWord = fc.nat(0xffffffff);
const hex = fc
  .uint8Array({ maxLength: 30 })
  .map((bytes) => Array.from(bytes, (value) => value.toString(16).toUpperCase().padStart(2, '0')).join(''));
const text = fc.constantFrom('', 'A1', '测A1234', 'smallchi', '注意安全');
const time = fc.oneof(
  fc
    .integer({ min: Date.UTC(2000, 0, 2) / 1000, max: Date.UTC(2099, 11, 30) / 1000 })
    .map((seconds) => formatDateTime(seconds * 1000)),
  fc.constant({ hex: '000000000000' }),
);
const tenths = word.map((value) => Number(`${value}e-1`));
const degrees = (limit: number): fc.Arbitrary<number> => fc.nat(limit).map((value) => Number(`${value}e-6`));
const item = fc.oneof(
  tenths.map((value) => ({ id: 1, name: 'mileage', value })),
  tenths.map((value) => ({ id: 2, name: 'fuel', value })),
  byte.map((value) => ({ id: 0x31, name: 'satellites', value })),
  fc.integer({ min: -32768, max: 32767 }).map((value) => ({ id: 6, name: 'compartmentTemperature', value })),
  hex.map((raw) => ({ id: 0xe1, raw })),
);
const position = fc
  .record({
    alarms: fc.subarray<string>([...alarmBits]),
    status: fc.subarray<string>(statusBits.filter((bit) => bit !== 'south' && bit !== 'west')),
    latitude: degrees(120_000_000),
    longitude: degrees(180_000_000),
    altitude: word,
    speed: tenths,
    direction: word,
    time,
    south: fc.boolean(),
  })
  .map(({ south, ...place }) =>
    south && place.latitude > 0
      ? {
          ...place,
          status: statusBits.filter((bit) => bit === 'south' || place.status.includes(bit)),
          latitude: -place.latitude,
        }
      : place,
  );
const location = fc
  .tuple(position, fc.array(item, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([place, items, withItems]) => (withItems ? { ...place, items } : place));
const parameter = fc.oneof(
  doubleWord.map((value) => ({ id: 1, value })),
  text.map((value) => ({ id: 0x13, value })),
  hex.map((raw) => ({ id: 0xf123, raw })),
);

const kinds: readonly (readonly [number, string, fc.Arbitrary<object>])[] = [
  [0x0001, 'terminalAcknowledgement', fc.record({ serial: word, id: word, result: byte })],
  [0x0002, 'heartbeat', fc.constant({})],
  [0x0003, 'logout', fc.constant({})],
  [0x0005, 'terminalRetransmit', fc.record({ serial: word, ids: fc.array(word, { maxLength: 9 }) })],
  [
    0x0100,
    'registration',
    fc
      .record({ province: word, city: word, maker: text, model: text, terminalId: text, plateColor: byte, plate: text })
      .map((value) => ({ ...value, maker: 'HT', terminalId: '7' })),
  ],
  [0x0104, 'parameters', fc.record({ serial: word, parameters: fc.array(parameter, { maxLength: 5 }) })],
  [0x0200, 'location', location],
  [0x0201, 'locationAnswer', fc.record({ serial: word, location })],
  [0x0704, 'locationBatch', fc.record({ kind: byte, locations: fc.array(location, { maxLength: 4 }) })],
  [0x0800, 'mediaEvent', fc.record({ mediaId: doubleWord, mediaType: byte, format: byte, event: byte, channel: byte })],
  [
    0x0801,
    'mediaData',
    fc.record({ mediaId: doubleWord, mediaType: byte, format: byte, event: byte, channel: byte, position, data: hex }),
  ],
  [0x8001, 'platformAcknowledgement', fc.record({ serial: word, id: word, result: byte })],
  [0x8004, 'timeAnswer', fc.record({ time })],
  [0x8100, 'registrationAnswer', fc.record({ serial: word, result: fc.integer({ min: 1, max: 4 }) })],
  [0x8103, 'setParameters', fc.record({ parameters: fc.array(parameter, { maxLength: 5 }) })],
  [0x8105, 'terminalControl', fc.record({ command: byte, parameter: text })],
  [0x8202, 'trackLocation', fc.record({ interval: word, duration: doubleWord })],
  [
    0x8600,
    'setCircles',
    fc.record({
      action: byte,
      areas: fc.array(
        fc.record({
          id: doubleWord,
          attributes: fc.constant(0),
          points: fc.array(fc.record({ latitude: doubleWord, longitude: doubleWord }), { minLength: 1, maxLength: 1 }),
          radius: doubleWord,
        }),
        { maxLength: 3 },
      ),
    }),
  ],
  [0x8601, 'deleteCircles', fc.record({ ids: fc.array(doubleWord, { maxLength: 5 }) })],
  [0x0f01, 'raw', hex.map((raw) => ({ raw }))],
];

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((list) => list.join(''));

/** Any message of the protocol. */
export const arbitraryMessage: fc.Arbitrary<Jt808Message> = fc
  .tuple(fc.constantFrom(...kinds), fc.boolean(), word, byte)
  .chain(([[id, name, body], modern, serial, protocolVersion]) =>
    fc.tuple(digits(modern ? 20 : 12), body).map(([phone, value]) => {
      // Areas have a title since 2019.
      const areas =
        modern && 'areas' in value ? { areas: (value.areas as object[]).map((area) => ({ ...area, title: '' })) } : {};
      const whole = { name, ...value, ...areas } as unknown as Jt808Body;
      return { id, phone, serial, ...(modern ? { protocolVersion } : {}), body: whole };
    }),
  );

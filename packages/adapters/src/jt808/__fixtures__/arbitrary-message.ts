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
  fc
    .record({
      alarmId: doubleWord,
      kind: byte,
      speed: byte,
      altitude: word,
      time,
      vehicleStatus: word,
      long: fc.boolean(),
    })
    .map(({ long, time: at, ...own }) => ({
      id: 0x67,
      name: 'blindSpot',
      value: {
        ...own,
        state: 1,
        latitude: 31.8,
        longitude: 117.3,
        time: at,
        identity: { terminalId: 'T1', time: at, number: 0, attachments: 2, reserved: long ? '0000' : '00' },
      },
    })),
  fc.array(byte, { maxLength: 3 }).map((positions) => ({
    id: 0x66,
    name: 'tyres',
    value: {
      alarmId: 7,
      state: 0,
      speed: 60,
      altitude: 30,
      latitude: 31.8,
      longitude: 117.3,
      time: '2026-01-01T08:00:00+08:00',
      vehicleStatus: 1,
      identity: { terminalId: 'T1', time: '2026-01-01T08:00:00+08:00', number: 1, attachments: 0, reserved: '00' },
      tyres: positions.map((place) => ({ position: place, kind: 2, pressure: 180, temperature: 40, battery: 90 })),
    },
  })),
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

const list = <Value>(entry: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(entry, { maxLength: 4 });
const octets = (size: number): fc.Arbitrary<string> =>
  fc
    .uint8Array({ minLength: size, maxLength: size })
    .map((bytes) => Array.from(bytes, (value) => value.toString(16).toUpperCase().padStart(2, '0')).join(''));
const stream = { mediaType: byte, streamType: byte, storage: byte };
const period = { from: time, to: time };
const corner = fc
  .record({
    id: doubleWord,
    segmentId: doubleWord,
    latitude: doubleWord,
    longitude: doubleWord,
    width: byte,
    longestSeconds: word,
    shortestSeconds: word,
    timed: fc.boolean(),
  })
  .map(({ timed, longestSeconds, shortestSeconds, ...place }) => ({
    ...place,
    attributes: timed ? 1 : 0,
    ...(timed ? { longestSeconds, shortestSeconds } : {}),
  }));
const search = { mediaType: byte, channel: byte, event: byte, ...period };
const identity = fc.record({
  terminalId: fc.constantFrom('T1', ''),
  time,
  number: byte,
  attachments: byte,
  reserved: octets(1),
});
const file = { fileName: text, fileType: byte };

/** Messages of talk, drivers, cameras, recorders and of JT/T 1078. */
const more: readonly (readonly [number, string, fc.Arbitrary<object>])[] = [
  [0x0301, 'event', fc.record({ eventId: byte })],
  [0x0302, 'answer', fc.record({ serial: word, answerId: byte })],
  [0x0303, 'service', fc.record({ serviceType: byte, demanded: byte })],
  [0x0500, 'vehicleControlAnswer', fc.record({ serial: word, location })],
  [0x0608, 'storedAreas', fc.record({ kind: byte, count: doubleWord, data: hex })],
  [0x0700, 'recorderData', fc.record({ serial: word, command: byte, data: hex })],
  [0x0701, 'waybill', fc.record({ data: hex })],
  [0x0702, 'driverIdentity', fc.record({ status: byte, time, cardResult: byte, driverName: text, licence: text })],
  [
    0x0705,
    'busData',
    fc.record({ receivedAt: octets(5), frames: list(fc.record({ canId: octets(4), data: octets(8) })) }),
  ],
  [
    0x0802,
    'storedMedia',
    fc.record({
      serial: word,
      media: list(fc.record({ mediaId: doubleWord, mediaType: byte, channel: byte, event: byte, position })),
    }),
  ],
  [0x0805, 'cameraAnswer', fc.record({ serial: word, result: byte, ids: list(doubleWord) })],
  [0x0805, 'cameraAnswer', fc.record({ serial: word, result: byte })],
  [0x0901, 'compressedUp', fc.record({ data: hex })],
  [0x1005, 'passengerFlow', fc.record({ ...period, gotOn: word, gotOff: word })],
  [
    0x1205,
    'resources',
    fc.record({
      serial: word,
      resources: list(fc.record({ channel: byte, ...period, alarmFlags: octets(8), ...stream, size: doubleWord })),
    }),
  ],
  [
    0x1210,
    'alarmAttachments',
    fc.record({
      terminalId: fc.constantFrom('T1', ''),
      identity,
      alarmNumber: text,
      kind: byte,
      files: list(fc.record({ fileName: text, size: doubleWord })),
    }),
  ],
  [0x1211, 'fileStart', fc.record({ ...file, size: doubleWord })],
  [
    0x9208,
    'uploadAttachments',
    fc.record({ server: text, tcpPort: word, udpPort: word, identity, alarmNumber: text, reserved: octets(16) }),
  ],
  [
    0x9212,
    'fileAnswer',
    fc.record({ ...file, result: byte, missing: list(fc.record({ offset: doubleWord, length: doubleWord })) }),
  ],
  [0x8301, 'setEvents', fc.record({ action: byte, events: list(fc.record({ eventId: byte, content: text })) })],
  [
    0x8302,
    'question',
    fc.record({ flag: byte, question: text, answers: list(fc.record({ answerId: byte, content: text })) }),
  ],
  [
    0x8401,
    'setPhoneBook',
    fc.record({ action: byte, contacts: list(fc.record({ flag: byte, phoneNumber: text, contactName: text })) }),
  ],
  [0x8608, 'queryAreas', fc.record({ kind: byte, ids: list(doubleWord) })],
  [0x8700, 'readRecorder', fc.record({ command: byte, data: hex })],
  [0x8702, 'queryDriver', fc.constant({})],
  [0x8802, 'searchMedia', fc.record(search)],
  [0x8803, 'uploadMedia', fc.record({ ...search, erase: byte })],
  [0x8a00, 'platformKey', fc.record({ exponent: doubleWord, modulus: octets(128) })],
  [
    0x9101,
    'live',
    fc.record({ server: text, tcpPort: word, udpPort: word, channel: byte, mediaType: byte, streamType: byte }),
  ],
  [0x9205, 'queryResources', fc.record({ channel: byte, ...period, alarmFlags: octets(8), ...stream })],
  [
    0x9206,
    'uploadFile',
    fc.record({
      server: text,
      port: word,
      user: text,
      password: text,
      path: text,
      channel: byte,
      ...period,
      alarmFlags: octets(8),
      ...stream,
      condition: byte,
    }),
  ],
  [
    0x8606,
    'setRoute',
    fc.record({ route: fc.record({ id: doubleWord, attributes: fc.constant(0), points: list(corner) }) }),
  ],
];

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
  ...more,
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
      const route = modern && 'route' in value ? { route: { ...(value.route as object), title: '' } } : {};
      const whole = { name, ...value, ...areas, ...route } as unknown as Jt808Body;
      return { id, phone, serial, ...(modern ? { protocolVersion } : {}), body: whole };
    }),
  );

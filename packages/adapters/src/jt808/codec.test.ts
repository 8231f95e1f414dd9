import { fromHex, type MappingContext } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { expect, test } from 'vitest';
import { frameOf } from '../__fixtures__/published-frames.ts';
import { jt808 } from './adapter.ts';
import type { Jt808Message } from './message.ts';

const context: MappingContext = { system: 'gateway-1', division: '340102001001', receivedAt: 1_767_240_000_000 };
const bytes = (id: string): Uint8Array => fromHex(frameOf('jt808', id));

test('the version bit with the old header is read with its quirk only, and written back the same', () => {
  const options = { versionBitWithOldHeader: true };
  for (const id of ['sc-0102-2013-with-version-bit', 'sc-0200-2013-with-version-bit']) {
    expect(() => jt808.decode(bytes(id))).toThrow('HT4005');
    const message = jt808.decode(bytes(id), options);
    expect(message).toMatchObject({ phone: '010030000681', versionBit: true });
    expect(jt808.encode(message)).toEqual(bytes(id));
  }
  // A true header of 2019 stays one.
  expect(jt808.decode(bytes('go-0102-2019'), options)).toEqual(jt808.decode(bytes('go-0102-2019')));
});

test('a bare checksum is read with its quirk only', () => {
  expect(() => jt808.decode(bytes('go-tolerated-bare-7d'))).toThrow('HT4006');
  expect(jt808.decode(bytes('go-tolerated-bare-7d'), { bareChecksum: true })).toMatchObject({
    id: 2,
    phone: '000000000679',
  });
});

test('an error names field and byte, escapes counted', () => {
  const frame = jt808.encode({
    id: 1,
    phone: '7E7D00000000',
    serial: 1,
    body: { name: 'terminalAcknowledgement', serial: 1, id: 2, result: 0 },
  });
  const short: Jt808Message = {
    ...jt808.decode(frame),
    part: { total: 2, index: 1 },
    body: { name: 'raw', raw: '0001' },
  };
  const { part: _part, ...whole } = short;
  expect(() => jt808.encode(whole)).not.toThrow();
  try {
    jt808.decode(jt808.encode(whole));
    expect.unreachable();
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    // Delimiter, 12 bytes of header of which two are escaped, two bytes of body.
    expect([error.code, error.location.field, error.location.offset]).toEqual(['HT4001', 'body.id', 17]);
  }
});

test('a location is exact, with an emergency as an alarm', () => {
  const { records } = jt808.map(jt808.decode(bytes('fr-0200-encode')), context);
  const values = Object.fromEntries(
    records.flatMap((record) => (record.type === 'Observation' ? [[record.property, record.value]] : [])),
  );
  expect(values).toMatchObject({
    'sos.pressed': true,
    'vehicle.mileage': 10,
    'vehicle.fuel': 12.5,
    'vehicle.overspeed': false,
  });
  expect(values).toMatchObject({
    'position.latitude': 12.222222,
    'position.longitude': 132.444444,
    'vehicle.speed': 6,
  });
  expect(records[0]).toMatchObject({
    observedAt: '2018-10-15T10:10:10+08:00',
    device: 'urn:hutong:device:gateway-1:jt808-123456789012',
  });
});

test('coordinates that are no place make no position', () => {
  const { records, lost } = jt808.map(jt808.decode(bytes('go-0200-escape')), context);
  expect(lost).toContain('position');
  expect(records.some((record) => record.type === 'Observation' && record.property.startsWith('position'))).toBe(false);
});

test('a batch of locations is a patrol track of its bearer, in order of time', () => {
  const staffMember = 'urn:hutong:staff-member:estate:worker-01';
  const message = jt808.decode(bytes('sc-0200-0704-batch'));
  if (message.body.name !== 'locationBatch') expect.unreachable();
  const locations = message.body.locations.map((location) => ({ ...location, status: ['positioned'] })).toReversed();
  const placed: Jt808Message = { ...message, body: { ...message.body, locations } };
  const tracks = (change: Partial<MappingContext>): unknown[] =>
    jt808.map(placed, { ...context, ...change }).records.filter(({ type }) => type === 'PatrolTrack');
  expect(tracks({})).toEqual([]);
  expect(tracks({ staffOf: () => staffMember })).toMatchObject([
    {
      id: 'urn:hutong:patrol-track:gateway-1:jt808-112233445566-20180715101010',
      staffMember,
      crs: 'WGS84',
      points: [
        { at: '2018-07-15T10:10:10+08:00', latitude: 12.222222, longitude: 132.444444 },
        { at: '2018-07-15T10:10:30+08:00', latitude: 13.333333 },
      ],
    },
  ]);
});

test('repeated ids are kept, and an overrun keeps the position', () => {
  const repeated = jt808.decode(bytes('sc-0200-2b-len8')).body;
  if (repeated.name !== 'location') expect.unreachable();
  expect(repeated.items?.filter(({ id }) => id === 0x61)).toHaveLength(2);
  const broken = jt808.decode(bytes('go-bad-0200-item-overrun')).body;
  expect(broken).toMatchObject({
    altitude: 312,
    brokenItem: { reason: 'overrun', id: 0x33, declared: 3, available: 1 },
  });
});

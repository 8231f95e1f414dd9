import { decodeStream, fromHex, toHex, type MappingContext } from '@hutong/adapter-kit';
import { join } from '@hutong/adapter-kit/testing';
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
  const frame = bytes('go-bad-0200-item-overrun');
  const [issue] = jt808.issues?.(jt808.decode(frame), frame) ?? [];
  expect(issue).toMatchObject({ field: 'body.brokenItem', reason: 'overrun' });
  expect(frame[issue?.offset ?? 0]).toBe(0x33);
});

/** A batch of three copies of a location, with the middle entry changed. */
const batchWith = (change: (entry: Uint8Array) => Uint8Array, count = 3): Uint8Array => {
  const at = { latitude: 12.5, longitude: 113.25, altitude: 1, speed: 0, direction: 0 };
  const locations = ['2026-01-01T08:00:00+08:00', '2026-01-01T08:01:00+08:00'].map((time) => ({
    ...at,
    time,
    alarms: [],
    status: ['positioned'],
  }));
  const header = { id: 0x0704, phone: '013912345678', serial: 1 } as const;
  const whole = jt808.encode({ ...header, body: { name: 'locationBatch', kind: 1, locations } });
  const entry = whole.subarray(13 + 3, 13 + 3 + 30);
  const last = whole.subarray(13 + 3 + 30, 13 + 3 + 60);
  const body = [0, count, 1, ...entry, ...change(entry), ...last];
  return jt808.encode({ ...header, id: 0x0f04, body: { name: 'raw', raw: toHex(Uint8Array.from(body)) } });
};
/** The same frame under its own message id. */
const asBatch = (frame: Uint8Array): Uint8Array => {
  const changed = frame.slice();
  changed[1] = 0x07;
  // The id and the checksum differ by the same bits.
  changed[changed.length - 2] = (changed.at(-2) ?? 0) ^ 0x0f ^ 0x07;
  return changed;
};

test('a batch with an entry that cannot be read keeps the others, says where it is, and is written back the same', () => {
  const cut = asBatch(batchWith((entry) => join(Uint8Array.of(0, 20), entry.subarray(2, 22))));
  const message = jt808.decode(cut);
  expect(message.body).toMatchObject({
    kind: 1,
    locations: [{ time: '2026-01-01T08:00:00+08:00' }, { time: '2026-01-01T08:01:00+08:00' }],
    broken: [{ index: 1, reason: 'truncated', offset: 33, declared: 20 }],
  });
  expect(jt808.issues?.(message, cut)).toEqual([
    { code: 'HT4001', field: 'body.broken.0', offset: 46, reason: 'truncated' },
  ]);
  expect(jt808.map(message, context)).toMatchObject({ lost: ['broken locations'] });
  expect(jt808.encode(message)).toEqual(cut);
  expect(decodeStream(jt808, cut).frames).toMatchObject([{ issues: [{ offset: 46 }] }]);
});

test('an entry that is too long takes what is left, and a count that promises too much is said', () => {
  const long = asBatch(batchWith((entry) => join(Uint8Array.of(0, 90), entry.subarray(2))));
  const body = jt808.decode(long).body;
  expect(body).toMatchObject({ count: 3, locations: [{}], broken: [{ index: 1, reason: 'overrun', declared: 90 }] });
  expect(jt808.encode(jt808.decode(long))).toEqual(long);
  const few = asBatch(batchWith((entry) => entry, 9));
  expect(jt808.decode(few).body).toMatchObject({ count: 9, broken: [{ index: 3, reason: 'missing', offset: 93 }] });
  expect(jt808.encode(jt808.decode(few))).toEqual(few);
});

import { table, uint16be, uint32be, uint8, type ByteReader } from '@hutong/adapter-kit';
import { counted, decimalField, hexField, time } from '../messages/codecs.ts';
import { identity, longLength, shortIdentity, shortLength } from './alarm-identity.ts';

// T/JSATL 12-2017 ("苏标"), tables 4-15 to 4-20: driver assistance, state of the driver, tyres and blind spots as items of
// a location. The layouts come from public implementations; the text was not at hand.

/** Where and how fast the vehicle was; the place has no hemispheres of its own. */
const place = {
  speed: uint8,
  altitude: uint16be,
  latitude: decimalField(4, 6),
  longitude: decimalField(4, 6),
  time,
  vehicleStatus: uint16be,
};

const head = { alarmId: uint32be, state: uint8 };

export const driverAssistance = table({
  ...head,
  kind: uint8,
  level: uint8,
  frontSpeed: uint8,
  frontDistance: uint8,
  deviation: uint8,
  roadSign: uint8,
  roadSignValue: uint8,
  ...place,
  identity,
});

export const driverState = table({
  ...head,
  kind: uint8,
  level: uint8,
  fatigue: uint8,
  reserved: hexField(4),
  ...place,
  identity,
});

export const blindSpot = table({ ...head, kind: uint8, ...place, identity });

export const tyres = table({
  ...head,
  ...place,
  identity: shortIdentity,
  tyres: counted(
    1,
    table({ position: uint8, kind: uint16be, pressure: uint16be, temperature: uint16be, battery: uint16be }),
  ),
});

/** Bytes of the items; the number of tyres comes with its count. */
export const activeSafetyLengths = {
  driverAssistance: [31 + shortLength, 31 + longLength],
  driverState: [31 + shortLength, 31 + longLength],
  blindSpot: [25 + shortLength, 25 + longLength],
  tyres: Array.from({ length: 24 }, (_, count) => 41 + 9 * count),
} as const;

/** Whether the count of an item of tyres is that of its bytes. */
export const countsItsTyres = ({ bytes, position }: ByteReader, length: number): boolean =>
  41 + 9 * (bytes[position + 40] ?? 0) === length;

import {
  placed,
  scaled,
  table,
  uint16be,
  uint32be,
  type ByteWriter,
  type Codec,
  type PlacedCodec,
} from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { MeterTime } from '../../metering/bcd-time.ts';
import { brokenItem, items, writeItems, type AdditionalItem, type BrokenItem } from '../items/additional.ts';
import { alarmBits, bitSet32, statusBits } from '../items/bits.ts';
import { decimalField, time } from './codecs.ts';

/** A position with alarms and status (JT/T 808-2019, table 23). */
export interface Location {
  readonly alarms: readonly string[];
  readonly status: readonly string[];
  /** Degrees, north and east positive, exact to 1e-6; a wild device may send values that no place on Earth has. */
  readonly latitude: number;
  readonly longitude: number;
  /** Metres. */
  readonly altitude: number;
  /** km/h. */
  readonly speed: number;
  /** Degrees clockwise from north. */
  readonly direction: number;
  readonly time: MeterTime;
  readonly items?: readonly AdditionalItem[];
  /** A broken item at the end; the position in front of it holds. */
  readonly brokenItem?: BrokenItem;
}

const alarms = bitSet32(alarmBits);
const status = bitSet32(statusBits);
const speed = decimalField(2, 1);

/** Where the low byte of the status stands before a latitude and a longitude, and its bit for the hemisphere. */
const hemispheres = { south: { back: 1, bit: 4 }, west: { back: 5, bit: 8 } } as const;

/**
 * The standard sends a magnitude and the hemisphere as a status bit. Some devices send two's complement, with or
 * without the bit: no magnitude of a place has the top bit set, so it is the sign.
 */
const degrees = (hemisphere: 'south' | 'west'): PlacedCodec<number> => {
  const { back, bit } = hemispheres[hemisphere];
  return placed(
    4,
    (bytes, at) => {
      const raw = uint32be.at(bytes, at);
      const value = raw >= 2 ** 31 ? raw - 2 ** 32 : ((bytes[at - back] ?? 0) & bit) === 0 ? raw : -raw;
      return value === 0 ? 0 : scaled(value, 6);
    },
    // The status decides, so the position writes its degrees itself.
    (writer, value: number, field) => writeDegrees(writer, value, value < 0, field),
  );
};

const writeDegrees = (writer: ByteWriter, value: number, negative: boolean, field: string): void => {
  const integer = Math.round(value * 1e6);
  if (scaled(integer, 6) !== value) throw new HutongError('HT4009', { field, facts: { places: 6 } });
  if (negative && integer > 0) throw new HutongError('HT4009', { field, facts: { reason: 'sign' } });
  const raw = negative ? -integer : integer < 0 ? integer + 2 ** 32 : integer;
  if (raw >= 2 ** 31 && integer > 0) throw new HutongError('HT4009', { field });
  writer.uint32be(raw === 0 ? 0 : raw, field);
};

const columns = {
  alarms,
  status,
  latitude: degrees('south'),
  longitude: degrees('west'),
  altitude: uint16be,
  speed,
  direction: uint16be,
  time,
};
const positionColumns = table(columns);

/** The 28 bytes of a position. */
export const position: Codec<Location> = {
  read: (reader, field) => positionColumns.read(reader, field),
  write(writer, value, field) {
    alarms.write(writer, value.alarms, `${field}.alarms`);
    status.write(writer, value.status, `${field}.status`);
    writeDegrees(writer, value.latitude, value.status.includes('south'), `${field}.latitude`);
    writeDegrees(writer, value.longitude, value.status.includes('west'), `${field}.longitude`);
    writer.uint16be(value.altitude, `${field}.altitude`);
    speed.write(writer, value.speed, `${field}.speed`);
    writer.uint16be(value.direction, `${field}.direction`);
    time.write(writer, value.time, `${field}.time`);
  },
};

const locationColumns = table({ ...columns, items, brokenItem });

const locationOf = (rows: Codec<Location>): Codec<Location> => ({
  read: (reader, field) => rows.read(reader, field),
  write(writer, value, field) {
    position.write(writer, value, field);
    writeItems(writer, value.items ?? [], value.brokenItem, `${field}.items`);
  },
});

/** A position with its additional items, up to the end. */
export const location = locationOf(locationColumns);

/** The same as the body of a message, with its name. */
export const namedLocation = locationOf(locationColumns.with({ name: 'location' }));

/** A location behind its length (batch upload). */
export const lengthLocation: Codec<Location> = {
  read(reader, field) {
    return location.read(reader.part(reader.uint16be(`${field}.length`), field), field);
  },
  write(writer, value, field) {
    const at = writer.length;
    writer.uint16be(0, `${field}.length`);
    location.write(writer, value, field);
    writer.replace16be(at, writer.length - at - 2, `${field}.length`);
  },
};

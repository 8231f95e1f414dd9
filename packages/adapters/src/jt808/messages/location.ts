import { readField, scaled, uint16be, type ByteReader, type ByteWriter, type Codec } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { MeterTime } from '../../metering/bcd-time.ts';
import { readItems, writeItems, type AdditionalItem, type BrokenItem } from '../items/additional.ts';
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

/**
 * The standard sends a magnitude and the hemisphere as a status bit. Some devices send two's complement, with or
 * without the bit: no magnitude of a place has the top bit set, so it is the sign.
 */
const readDegrees = (reader: ByteReader, negative: boolean, field: string): number => {
  const raw = reader.uint32be(field);
  const value = raw >= 2 ** 31 ? raw - 2 ** 32 : negative ? -raw : raw;
  const degrees = scaled(value === 0 ? 0 : value, 6);
  reader.trace?.add(field, reader.position - 4, reader.position, degrees);
  return degrees;
};

const writeDegrees = (writer: ByteWriter, value: number, negative: boolean, field: string): void => {
  const integer = Math.round(value * 1e6);
  if (scaled(integer, 6) !== value) throw new HutongError('HT4009', { field, facts: { places: 6 } });
  if (negative && integer > 0) throw new HutongError('HT4009', { field, facts: { reason: 'sign' } });
  const raw = negative ? -integer : integer < 0 ? integer + 2 ** 32 : integer;
  if (raw >= 2 ** 31 && integer > 0) throw new HutongError('HT4009', { field });
  writer.uint32be(raw === 0 ? 0 : raw, field);
};

/** The 28 bytes of a position. */
export const position: Codec<Location> = {
  read(reader, field) {
    const alarmNames = readField(reader, alarms, `${field}.alarms`);
    const names = readField(reader, status, `${field}.status`);
    return {
      alarms: alarmNames,
      status: names,
      latitude: readDegrees(reader, names.includes('south'), `${field}.latitude`),
      longitude: readDegrees(reader, names.includes('west'), `${field}.longitude`),
      altitude: uint16be.read(reader, `${field}.altitude`),
      speed: readField(reader, speed, `${field}.speed`),
      direction: uint16be.read(reader, `${field}.direction`),
      time: readField(reader, time, `${field}.time`),
    };
  },
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

/** A position with its additional items, up to the end. */
export const location: Codec<Location> = {
  read(reader, field) {
    const value: { -readonly [Name in keyof Location]: Location[Name] } = position.read(reader, field);
    const { items, broken } = readItems(reader, `${field}.items`);
    if (items.length > 0) value.items = items;
    if (broken !== undefined) value.brokenItem = broken;
    return value;
  },
  write(writer, value, field) {
    position.write(writer, value, field);
    writeItems(writer, value.items ?? [], value.brokenItem, `${field}.items`);
  },
};

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

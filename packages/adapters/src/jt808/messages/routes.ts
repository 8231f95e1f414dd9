import { readField, table, uint16be, uint32be, uint8, type Codec } from '@hutong/adapter-kit';
import type { MeterTime } from '../../metering/bcd-time.ts';
import { counted, time } from './codecs.ts';
import { countedText, type FieldText } from './text.ts';

/** A corner of a route and the segment behind it (JT/T 808-2019, 0x8606). */
export interface RoutePoint {
  readonly id: number;
  readonly segmentId: number;
  /** 1e-6 degree as magnitudes; the hemispheres are attribute bits 2 and 3. */
  readonly latitude: number;
  readonly longitude: number;
  /** Metres. */
  readonly width: number;
  readonly attributes: number;
  /** Seconds, with attribute bit 0. */
  readonly longestSeconds?: number;
  readonly shortestSeconds?: number;
  /** km/h and seconds, with attribute bit 1. */
  readonly maximumSpeed?: number;
  readonly overspeedSeconds?: number;
  /** km/h, since 2019. */
  readonly nightSpeed?: number;
}

/** A route (0x8606). */
export interface Route {
  readonly id: number;
  readonly attributes: number;
  /** With attribute bit 0. */
  readonly from?: MeterTime;
  readonly to?: MeterTime;
  readonly points: readonly RoutePoint[];
  /** Since 2019. */
  readonly title?: FieldText;
}

const head = table({
  id: uint32be,
  segmentId: uint32be,
  latitude: uint32be,
  longitude: uint32be,
  width: uint8,
  attributes: uint8,
});
const times = table({ longestSeconds: uint16be, shortestSeconds: uint16be });
const speeds = table({ maximumSpeed: uint16be, overspeedSeconds: uint8 });
const title = countedText(2);

const point = (modern: boolean): Codec<RoutePoint> => ({
  read(reader, field) {
    const own = head.read(reader, field);
    const timed = (own.attributes & 1) === 0 ? {} : times.read(reader, field);
    const limited = (own.attributes & 2) !== 0;
    const limits = limited ? speeds.read(reader, field) : {};
    const night = modern && limited ? { nightSpeed: readField(reader, uint16be, `${field}.nightSpeed`) } : {};
    return { ...own, ...timed, ...limits, ...night };
  },
  write(writer, value, field) {
    head.write(writer, value, field);
    const { longestSeconds = 0, shortestSeconds = 0, maximumSpeed = 0, overspeedSeconds = 0, nightSpeed = 0 } = value;
    if ((value.attributes & 1) !== 0) times.write(writer, { longestSeconds, shortestSeconds }, field);
    if ((value.attributes & 2) === 0) return;
    speeds.write(writer, { maximumSpeed, overspeedSeconds }, field);
    if (modern) writer.uint16be(nightSpeed, `${field}.nightSpeed`);
  },
});

/** A route in the layout of 2013 or 2019. */
export function route(modern: boolean): Codec<Route> {
  const points = counted(2, point(modern));
  return {
    read(reader, field) {
      const id = readField(reader, uint32be, `${field}.id`);
      const attributes = readField(reader, uint16be, `${field}.attributes`);
      const timed = (attributes & 1) !== 0;
      return {
        id,
        attributes,
        ...(timed
          ? { from: readField(reader, time, `${field}.from`), to: readField(reader, time, `${field}.to`) }
          : {}),
        points: points.read(reader, `${field}.points`),
        ...(modern ? { title: readField(reader, title, `${field}.title`) } : {}),
      };
    },
    write(writer, value, field) {
      writer.uint32be(value.id, `${field}.id`);
      writer.uint16be(value.attributes, `${field}.attributes`);
      if ((value.attributes & 1) !== 0) {
        time.write(writer, value.from ?? '', `${field}.from`);
        time.write(writer, value.to ?? '', `${field}.to`);
      }
      points.write(writer, value.points, `${field}.points`);
      if (modern) title.write(writer, value.title ?? '', `${field}.title`);
    },
  };
}

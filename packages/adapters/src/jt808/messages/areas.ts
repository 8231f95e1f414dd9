import { readField, uint32be, type ByteReader, type ByteWriter, type Codec } from '@hutong/adapter-kit';
import type { MeterTime } from '../../metering/bcd-time.ts';
import { counted, time } from './codecs.ts';
import { countedText, type FieldText } from './text.ts';

/** A place in 1e-6 degree as magnitudes; the hemispheres are attribute bits 6 and 7. */
export interface AreaPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** A circle (one point and a radius), a rectangle (two points) or a polygon. */
export interface Area {
  readonly id: number;
  readonly attributes: number;
  readonly points: readonly AreaPoint[];
  /** Metres, circles only. */
  readonly radius?: number;
  /** With attribute bit 0. */
  readonly from?: MeterTime;
  readonly to?: MeterTime;
  /** km/h and seconds, with attribute bit 1. */
  readonly maximumSpeed?: number;
  readonly overspeedSeconds?: number;
  /** Since 2019. */
  readonly nightSpeed?: number;
  readonly title?: FieldText;
}

const point: Codec<AreaPoint> = {
  read: (reader, field) => ({
    latitude: uint32be.read(reader, `${field}.latitude`),
    longitude: uint32be.read(reader, `${field}.longitude`),
  }),
  write(writer, value, field) {
    writer.uint32be(value.latitude, `${field}.latitude`);
    writer.uint32be(value.longitude, `${field}.longitude`);
  },
};

const points = counted(2, point);
const title = countedText(2);

/** An area of a shape, in the layout of 2013 or 2019. */
export const area = (shape: 'circle' | 'rectangle' | 'polygon', modern: boolean): Codec<Area> => {
  const fixed = shape === 'circle' ? 1 : 2;
  return {
    read(reader: ByteReader, field) {
      const id = reader.uint32be(`${field}.id`);
      const attributes = reader.uint16be(`${field}.attributes`);
      const corners =
        shape === 'polygon'
          ? undefined
          : Array.from({ length: fixed }, (_, index) => point.read(reader, `${field}.points.${index}`));
      const radius = shape === 'circle' ? { radius: reader.uint32be(`${field}.radius`) } : {};
      const times =
        attributes & 1
          ? { from: readField(reader, time, `${field}.from`), to: readField(reader, time, `${field}.to`) }
          : {};
      const limited = (attributes & 2) !== 0;
      const speeds = limited
        ? {
            maximumSpeed: reader.uint16be(`${field}.maximumSpeed`),
            overspeedSeconds: reader.uint8(`${field}.overspeedSeconds`),
          }
        : {};
      const early =
        modern && limited && shape !== 'polygon' ? { nightSpeed: reader.uint16be(`${field}.nightSpeed`) } : {};
      const all = corners ?? points.read(reader, `${field}.points`);
      const late =
        modern && limited && shape === 'polygon' ? { nightSpeed: reader.uint16be(`${field}.nightSpeed`) } : {};
      const named = modern ? { title: readField(reader, title, `${field}.title`) } : {};
      return { id, attributes, points: all, ...radius, ...times, ...speeds, ...early, ...late, ...named };
    },
    write(writer: ByteWriter, value, field) {
      const limited = (value.attributes & 2) !== 0;
      const night = (): void => {
        if (modern && limited) writer.uint16be(value.nightSpeed ?? 0, `${field}.nightSpeed`);
      };
      writer.uint32be(value.id, `${field}.id`);
      writer.uint16be(value.attributes, `${field}.attributes`);
      if (shape !== 'polygon')
        for (let index = 0; index < fixed; index++)
          point.write(writer, value.points[index] ?? { latitude: -1, longitude: -1 }, `${field}.points.${index}`);
      if (shape === 'circle') writer.uint32be(value.radius ?? 0, `${field}.radius`);
      if (value.attributes & 1) {
        time.write(writer, value.from ?? '', `${field}.from`);
        time.write(writer, value.to ?? '', `${field}.to`);
      }
      if (limited) {
        writer.uint16be(value.maximumSpeed ?? 0, `${field}.maximumSpeed`);
        writer.uint8(value.overspeedSeconds ?? 0, `${field}.overspeedSeconds`);
      }
      if (shape !== 'polygon') night();
      else {
        points.write(writer, value.points, `${field}.points`);
        night();
      }
      if (modern) title.write(writer, value.title ?? '', `${field}.title`);
    },
  };
};

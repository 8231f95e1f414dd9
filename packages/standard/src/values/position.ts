import { htCoordinateReferenceCodes } from '../codes/hutong-lists.generated.ts';
import { code, decimal, object, type FieldOptions } from '../fields/define-field.ts';

/** A point on the earth with its reference system; the system is never guessed. */
export const position = (options: FieldOptions) =>
  object(options, {
    longitude: decimal({ zh: '经度', en: 'Longitude', minimum: -180, maximum: 180, unit: 'deg' }),
    latitude: decimal({ zh: '纬度', en: 'Latitude', minimum: -90, maximum: 90, unit: 'deg' }),
    crs: code(htCoordinateReferenceCodes, { zh: '坐标系', en: 'Coordinate reference system' }),
  });

import { htCoordinateReferenceCodes } from '../codes/hutong-lists.generated.ts';
import { code, decimal, list, object, type FieldOptions } from '../fields/define-field.ts';

const point = list(decimal({ zh: '坐标', en: 'Coordinate', minimum: -180, maximum: 180, unit: 'deg' }), {
  zh: '点',
  en: 'Point',
  minItems: 2,
  maxItems: 2,
});

/** One closed ring of `[longitude, latitude]` pairs, first equal to last, with its reference system. */
export const polygon = (options: FieldOptions) =>
  object(options, {
    ring: list(point, { zh: '环', en: 'Ring', minItems: 4 }),
    crs: code(htCoordinateReferenceCodes, { zh: '坐标系', en: 'Coordinate reference system' }),
  });

import {
  htCoordinateReferenceCodes,
  htLayerFormatCodes,
  htLayerKindCodes,
} from '../../codes/hutong-lists.generated.ts';
import { code, date, integer, optional, text } from '../../fields/define-field.ts';
import { link } from '../../values/attachments.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A map service that can be shown over others. */
export const MapLayer = defineEntity({
  type: 'MapLayer',
  element: 'place',
  title: { zh: '地图图层', en: 'Map layer' },
  description: { zh: '可叠加显示的地图服务', en: 'A map service that can be shown over others' },
  matchKey: ['url'],
  fields: () => ({
    name: text({ zh: '名称', en: 'Name', maxLength: 100, privacy: 'public' }),
    kind: code(htLayerKindCodes, { zh: '图层种类', en: 'Kind', privacy: 'public' }),
    format: code(htLayerFormatCodes, { zh: '格式', en: 'Format', privacy: 'public', requirement: 'HT-PLA-009' }),
    url: link({ zh: '服务地址', en: 'Address of the service' }),
    crs: code(htCoordinateReferenceCodes, {
      zh: '坐标系',
      en: 'Coordinate reference system',
      privacy: 'public',
      requirement: 'HT-PLA-010',
    }),
    minimumZoom: optional(
      integer({ zh: '最小级别', en: 'Smallest zoom', minimum: 0, maximum: 30, unit: '1', privacy: 'public' }),
    ),
    maximumZoom: optional(
      integer({ zh: '最大级别', en: 'Largest zoom', minimum: 0, maximum: 30, unit: '1', privacy: 'public' }),
    ),
    attribution: optional(text({ zh: '版权说明', en: 'Attribution', maxLength: 200, privacy: 'public' })),
    updatedOn: optional(date({ zh: '更新日期', en: 'Updated on', privacy: 'public' })),
  }),
  example: exampleRecord('MapLayer', 'layer-01', {
    name: '网格图',
    kind: 'grid',
    format: 'geojson',
    url: 'https://map.example/grids.geojson',
    crs: 'CGCS2000',
  }),
});

/** A record of type `MapLayer`. */
export type MapLayer = RecordOf<typeof MapLayer>;

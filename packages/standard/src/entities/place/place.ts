import { htPlaceKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, optional, reference, text } from '../../fields/define-field.ts';
import { polygon } from '../../values/polygon.ts';
import { position } from '../../values/position.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A spot or area of the community that is managed. */
export const Place = defineEntity({
  type: 'Place',
  element: 'place',
  title: { zh: '场所', en: 'Place' },
  description: { zh: '社区内有管理意义的地点或区域', en: 'A spot or area of the community that is managed' },
  matchKey: ['division', 'kind', 'name'],
  fields: () => ({
    kind: code(htPlaceKindCodes, { zh: '场所种类', en: 'Kind', privacy: 'public', requirement: 'HT-PLA-007' }),
    name: text({ zh: '名称', en: 'Name', maxLength: 100, privacy: 'public', requirement: 'HT-PLA-008' }),
    address: optional(text({ zh: '地址', en: 'Address', maxLength: 200, privacy: 'public' })),
    grid: optional(reference('Grid', { zh: '网格', en: 'Grid' })),
    organization: optional(
      reference(['Organization', 'Merchant', 'Enterprise', 'School', 'PropertyCompany'], {
        zh: '管理单位',
        en: 'Body that manages it',
      }),
    ),
    capacity: optional(count({ zh: '容量', en: 'Capacity', privacy: 'public' })),
    boundary: optional(polygon({ zh: '边界', en: 'Boundary', privacy: 'public', requirement: 'HT-PLA-002' })),
    position: optional(position({ zh: '位置', en: 'Position', privacy: 'public' })),
  }),
  example: exampleRecord('Place', 'pl-01', {
    kind: 'fire-lane',
    name: '1幢南侧消防通道',
    grid: exampleId('Grid', 'g-01'),
  }),
});

/** A record of type `Place`. */
export type Place = RecordOf<typeof Place>;

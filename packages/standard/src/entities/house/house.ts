import { htHouseStateCodes } from '../../codes/hutong-lists.generated.ts';
import { houseUseCodes } from '../../codes/national-lists.generated.ts';
import { code, decimal, integer, optional, reference, text } from '../../fields/define-field.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { houseMatchKeys } from '../../values/match-keys.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A dwelling or other unit of a building that can be occupied. */
export const House = defineEntity({
  type: 'House',
  element: 'house',
  title: { zh: '房屋', en: 'House' },
  description: { zh: '楼栋内可单独使用的一套（间）房屋', en: 'A separately usable unit of a building' },
  matchKey: ['building', 'unit', 'room'],
  fields: () => ({
    building: reference('Building', { zh: '所属楼栋', en: 'Building', requirement: 'HT-HOU-004' }),
    unit: optional(text({ zh: '单元', en: 'Unit', maxLength: 20 })),
    floor: optional(integer({ zh: '楼层', en: 'Floor', minimum: -10, maximum: 200, unit: '1' })),
    room: text({ zh: '房号', en: 'Room number', maxLength: 20, requirement: 'HT-HOU-005' }),
    use: optional(code(houseUseCodes, { zh: '房屋用途', en: 'Use' })),
    state: optional(
      code(htHouseStateCodes, {
        zh: '使用状况',
        en: 'State',
        description: { zh: '自住、出租、空置等', en: 'Lived in by its owner, let, vacant and so on' },
      }),
    ),
    area: optional(decimal({ zh: '建筑面积', en: 'Floor area', minimum: 0.01, maximum: 100000, unit: 'm2' })),
    matchKeys: houseMatchKeys,
  }),
  rules: [oneMatchKey],
  example: exampleRecord('House', 'h-000001', {
    building: exampleId('Building', 'b-01'),
    unit: '1',
    floor: 3,
    room: '301',
    use: '001',
    area: 89.5,
  }),
  moreExamples: [
    exampleRecord('House', 'h-000002', {
      building: exampleId('Building', 'b-01'),
      unit: '1',
      room: '302',
      matchKeys: { address: ['hmac-sm3:city-2026:tUgCT2ljy5qiHyGBPZv_FWRNtz3RtV7W_bfrAYhyF1M'] },
    }),
  ],
});

/** A record of type `House`. */
export type House = RecordOf<typeof House>;

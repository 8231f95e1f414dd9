import { integer, optional, reference, text } from '../../fields/define-field.ts';
import { position } from '../../values/position.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** One staircase of a building. */
export const BuildingUnit = defineEntity({
  type: 'BuildingUnit',
  element: 'house',
  title: { zh: '单元', en: 'Building unit' },
  description: { zh: '楼栋的一个单元', en: 'One staircase of a building' },
  matchKey: ['building', 'name'],
  fields: () => ({
    building: reference('Building', { zh: '所属楼栋', en: 'Building', requirement: 'HT-HOU-008' }),
    name: text({ zh: '单元名称', en: 'Name', maxLength: 20, privacy: 'public', requirement: 'HT-HOU-008' }),
    floors: optional(integer({ zh: '层数', en: 'Floors', minimum: 1, maximum: 200, unit: '1', privacy: 'public' })),
    houseCount: optional(count({ zh: '户数', en: 'Houses', privacy: 'public' })),
    elevatorCount: optional(count({ zh: '电梯数', en: 'Elevators', privacy: 'public' })),
    leader: optional(reference('StaffMember', { zh: '楼栋长', en: 'Building leader' })),
    position: optional(position({ zh: '位置', en: 'Position', privacy: 'public' })),
  }),
  example: exampleRecord('BuildingUnit', 'u-01-1', {
    building: exampleId('Building', 'b-01'),
    name: '1',
    floors: 18,
    houseCount: 36,
    elevatorCount: 2,
  }),
});

/** A record of type `BuildingUnit`. */
export type BuildingUnit = RecordOf<typeof BuildingUnit>;

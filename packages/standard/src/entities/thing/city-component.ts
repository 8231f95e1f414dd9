import { htComponentStateCodes } from '../../codes/hutong-lists.generated.ts';
import { gbT304282ComponentCodes } from '../../codes/national-lists.generated.ts';
import { code, date, optional, reference, text } from '../../fields/define-field.ts';
import { position } from '../../values/position.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A component of city management: manhole cover, street lamp, litter bin. */
export const CityComponent = defineEntity({
  type: 'CityComponent',
  element: 'thing',
  title: { zh: '城市部件', en: 'City component' },
  description: {
    zh: '城市管理部件：井盖、路灯、果皮箱等',
    en: 'A component of city management: manhole cover, street lamp, litter bin',
  },
  source: 'GB/T 30428.2-2013',
  matchKey: ['kind', 'code'],
  fields: () => ({
    kind: code(gbT304282ComponentCodes, {
      zh: '部件类别',
      en: 'Class of component',
      privacy: 'public',
      requirement: 'HT-DEV-008',
    }),
    code: text({ zh: '部件标识码', en: 'Component code', maxLength: 32, privacy: 'public', requirement: 'HT-DEV-009' }),
    name: optional(text({ zh: '名称', en: 'Name', maxLength: 100, privacy: 'public' })),
    owner: optional(text({ zh: '权属单位', en: 'Owner', maxLength: 100, privacy: 'public' })),
    maintainer: optional(text({ zh: '养护单位', en: 'Maintainer', maxLength: 100, privacy: 'public' })),
    state: code(htComponentStateCodes, { zh: '部件状态', en: 'State', privacy: 'public' }),
    surveyedOn: optional(date({ zh: '普查日期', en: 'Surveyed on', privacy: 'public' })),
    grid: optional(reference('Grid', { zh: '网格', en: 'Grid' })),
    position: optional(position({ zh: '位置', en: 'Position', privacy: 'public' })),
  }),
  example: exampleRecord('CityComponent', 'cc-0001', {
    kind: '0101',
    code: '3401110101000001',
    name: '上水井盖',
    state: 'intact',
  }),
});

/** A record of type `CityComponent`. */
export type CityComponent = RecordOf<typeof CityComponent>;

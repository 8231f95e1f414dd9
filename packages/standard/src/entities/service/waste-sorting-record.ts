import { htWasteKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, decimal, flag, integer, optional, reference } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** Waste that a household brought, sorted. */
export const WasteSortingRecord = defineEntity({
  type: 'WasteSortingRecord',
  element: 'service',
  title: { zh: '垃圾投放记录', en: 'Waste sorting record' },
  description: { zh: '居民或住户的一次垃圾分类投放', en: 'Waste that a household brought, sorted' },
  fields: () => ({
    station: reference('Place', { zh: '投放点', en: 'Waste station', requirement: 'HT-SVC-012' }),
    kind: code(htWasteKindCodes, { zh: '垃圾类别', en: 'Kind', requirement: 'HT-SVC-012' }),
    resident: optional(reference('Resident', { zh: '居民', en: 'Resident', privacy: 'personal' })),
    household: optional(reference('Household', { zh: '家庭户', en: 'Household', privacy: 'personal' })),
    at: dateTime({ zh: '投放时间', en: 'At', privacy: 'personal' }),
    weight: optional(decimal({ zh: '重量', en: 'Weight', minimum: 0, maximum: 10000, unit: 'kg' })),
    correct: optional(flag({ zh: '是否分类正确', en: 'Sorted rightly' })),
    points: optional(integer({ zh: '积分', en: 'Points', minimum: -10000, maximum: 10000, unit: '1' })),
    device: optional(reference('Device', { zh: '设备', en: 'Device' })),
  }),
  example: exampleRecord('WasteSortingRecord', 'ws-0001', {
    station: exampleId('Place', 'pl-03'),
    kind: 'recyclable',
    household: exampleId('Household', 'hh-000001'),
    at: '2026-01-05T07:30:00+08:00',
    weight: 1.2,
    correct: true,
    points: 5,
  }),
});

/** A record of type `WasteSortingRecord`. */
export type WasteSortingRecord = RecordOf<typeof WasteSortingRecord>;

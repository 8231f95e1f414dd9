import { htPointsKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, integer, optional, reference, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** One change of a points account. */
export const PointsTransaction = defineEntity({
  type: 'PointsTransaction',
  element: 'self-government',
  title: { zh: '积分流水', en: 'Points transaction' },
  description: { zh: '积分账户的一次变动', en: 'One change of a points account' },
  fields: () => ({
    account: reference('PointsAccount', {
      zh: '积分账户',
      en: 'Account',
      privacy: 'personal',
      requirement: 'HT-GOV-011',
    }),
    kind: code(htPointsKindCodes, { zh: '变动种类', en: 'Kind', requirement: 'HT-GOV-011' }),
    points: integer({ zh: '积分', en: 'Points', minimum: -1000000, maximum: 1000000, unit: '1', privacy: 'personal' }),
    at: dateTime({ zh: '时间', en: 'At', privacy: 'personal' }),
    reason: text({ zh: '事由', en: 'Reason', maxLength: 200, privacy: 'personal' }),
    cause: optional(
      reference(['VolunteerService', 'WasteSortingRecord', 'Attendance', 'Event'], {
        zh: '来源记录',
        en: 'Record it comes from',
        privacy: 'personal',
      }),
    ),
    balanceAfter: optional(
      integer({
        zh: '变动后余额',
        en: 'Balance after',
        minimum: -100000000,
        maximum: 100000000,
        unit: '1',
        privacy: 'personal',
      }),
    ),
  }),
  example: exampleRecord('PointsTransaction', 'ptx-0001', {
    account: exampleId('PointsAccount', 'pa-0001'),
    kind: 'earn',
    points: 20,
    at: '2026-01-06T11:05:00+08:00',
    reason: '志愿服务2小时',
    cause: exampleId('VolunteerService', 'vs-0001'),
    balanceAfter: 35,
  }),
});

/** A record of type `PointsTransaction`. */
export type PointsTransaction = RecordOf<typeof PointsTransaction>;

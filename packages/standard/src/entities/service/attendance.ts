import { htAttendanceMethodCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, optional, reference } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** A resident signs in at an activity. */
export const Attendance = defineEntity({
  type: 'Attendance',
  element: 'service',
  title: { zh: '签到记录', en: 'Attendance' },
  description: { zh: '居民参加活动的签到', en: 'A resident signs in at an activity' },
  matchKey: ['activity', 'resident'],
  fields: () => ({
    activity: reference('Activity', { zh: '活动', en: 'Activity', requirement: 'HT-SVC-021' }),
    resident: reference('Resident', { zh: '居民', en: 'Resident', privacy: 'personal', requirement: 'HT-SVC-021' }),
    at: dateTime({ zh: '签到时间', en: 'At', privacy: 'personal' }),
    method: code(htAttendanceMethodCodes, { zh: '签到方式', en: 'Way of signing in' }),
    leftAt: optional(dateTime({ zh: '签退时间', en: 'Left at', privacy: 'personal' })),
  }),
  rules: [inOrder('at', 'leftAt')],
  example: exampleRecord('Attendance', 'att-0001', {
    activity: exampleId('Activity', 'act-0001'),
    resident: exampleId('Resident', 'r-000001'),
    at: '2026-01-10T08:55:00+08:00',
    method: 'card',
  }),
});

/** A record of type `Attendance`. */
export type Attendance = RecordOf<typeof Attendance>;

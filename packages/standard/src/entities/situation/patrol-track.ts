import { htCoordinateReferenceCodes } from '../../codes/hutong-lists.generated.ts';
import { patrolTaskStatusCodes } from '../../codes/national-lists.generated.ts';
import { code, dateTime, decimal, list, object, optional, reference } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { trackPoints } from '../../rules/track-points.ts';
import { inOrder } from '../../rules/in-order.ts';

/** The way that a staff member took on patrol. */
export const PatrolTrack = defineEntity({
  type: 'PatrolTrack',
  element: 'situation',
  title: { zh: '巡查轨迹', en: 'Patrol track' },
  description: { zh: '工作人员一次巡查的轨迹', en: 'The way that a staff member took on patrol' },
  fields: () => ({
    staffMember: reference('StaffMember', { zh: '巡查人员', en: 'Staff member', requirement: 'HT-SIT-003' }),
    grid: optional(reference('Grid', { zh: '网格', en: 'Grid' })),
    startedAt: dateTime({ zh: '开始时间', en: 'Started at', requirement: 'HT-SIT-003' }),
    endedAt: optional(dateTime({ zh: '结束时间', en: 'Ended at' })),
    status: optional(code(patrolTaskStatusCodes, { zh: '任务状态', en: 'Status' })),
    distance: optional(decimal({ zh: '里程', en: 'Distance', minimum: 0, maximum: 1000000, unit: 'm' })),
    crs: code(htCoordinateReferenceCodes, { zh: '坐标系', en: 'Coordinate reference system' }),
    points: list(
      object(
        { zh: '轨迹点', en: 'Points', privacy: 'personal' },
        {
          at: dateTime({ zh: '时间', en: 'At', privacy: 'personal' }),
          longitude: decimal({
            zh: '经度',
            en: 'Longitude',
            minimum: -180,
            maximum: 180,
            unit: 'deg',
            privacy: 'personal',
          }),
          latitude: decimal({
            zh: '纬度',
            en: 'Latitude',
            minimum: -90,
            maximum: 90,
            unit: 'deg',
            privacy: 'personal',
          }),
        },
      ),
      { zh: '轨迹点', en: 'Points', minItems: 1, maxItems: 10000, privacy: 'personal' },
    ),
    events: optional(
      list(reference('Event', { zh: '发现事件', en: 'Events found' }), {
        zh: '发现事件',
        en: 'Events found',
        minItems: 1,
        maxItems: 1000,
      }),
    ),
  }),
  rules: [inOrder('startedAt', 'endedAt'), trackPoints],
  example: exampleRecord('PatrolTrack', 'pt-0001', {
    staffMember: exampleId('StaffMember', 'worker-01'),
    startedAt: '2026-01-02T09:00:00+08:00',
    endedAt: '2026-01-02T10:00:00+08:00',
    status: '3',
    crs: 'CGCS2000',
    points: [{ at: '2026-01-02T09:00:00+08:00', longitude: 117.3, latitude: 31.8 }],
  }),
});

/** A record of type `PatrolTrack`. */
export type PatrolTrack = RecordOf<typeof PatrolTrack>;

import { dateTime, decimal, optional, reference, text } from '../../fields/define-field.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A service that a volunteer gave. */
export const VolunteerService = defineEntity({
  type: 'VolunteerService',
  element: 'self-government',
  title: { zh: '志愿服务', en: 'Volunteer service' },
  description: { zh: '居民的一次志愿服务', en: 'A service that a volunteer gave' },
  fields: () => ({
    volunteer: reference(['Resident', 'StaffMember'], {
      zh: '志愿者',
      en: 'Volunteer',
      privacy: 'personal',
      requirement: 'HT-GOV-009',
    }),
    activity: optional(reference('Activity', { zh: '活动', en: 'Activity' })),
    team: optional(reference('Team', { zh: '服务队伍', en: 'Team' })),
    beneficiary: optional(
      reference(['Resident', 'CareSubject'], { zh: '服务对象', en: 'Who was served', privacy: 'sensitive' }),
    ),
    startedAt: dateTime({ zh: '开始时间', en: 'Started at' }),
    hours: decimal({ zh: '服务时长', en: 'Hours', minimum: 0, maximum: 24, unit: 'h', requirement: 'HT-GOV-009' }),
    content: optional(text({ zh: '服务内容', en: 'What was done', maxLength: 500 })),
    confirmedBy: optional(reference('StaffMember', { zh: '确认人', en: 'Confirmed by' })),
    points: optional(count({ zh: '积分', en: 'Points' })),
  }),
  example: exampleRecord('VolunteerService', 'vs-0001', {
    volunteer: exampleId('Resident', 'r-000001'),
    team: exampleId('Team', 'team-01'),
    startedAt: '2026-01-06T09:00:00+08:00',
    hours: 2,
    points: 20,
  }),
});

/** A record of type `VolunteerService`. */
export type VolunteerService = RecordOf<typeof VolunteerService>;

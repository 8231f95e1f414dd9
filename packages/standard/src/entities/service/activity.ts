import { htActivityKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, optional, reference, text } from '../../fields/define-field.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** Something that the community organizes. */
export const Activity = defineEntity({
  type: 'Activity',
  element: 'service',
  title: { zh: '社区活动', en: 'Activity' },
  description: { zh: '社区组织的活动', en: 'Something that the community organizes' },
  fields: () => ({
    title: text({ zh: '活动名称', en: 'Title', maxLength: 200, privacy: 'public', requirement: 'HT-SVC-020' }),
    kind: code(htActivityKindCodes, { zh: '活动种类', en: 'Kind', privacy: 'public' }),
    organizer: optional(
      reference(['Organization', 'GovernanceBody', 'PartyOrganization', 'SocialOrganization', 'Team'], {
        zh: '组织单位',
        en: 'Organizer',
        privacy: 'public',
      }),
    ),
    place: optional(reference('Place', { zh: '地点', en: 'Place', privacy: 'public' })),
    startsAt: dateTime({ zh: '开始时间', en: 'Starts at', privacy: 'public', requirement: 'HT-SVC-020' }),
    endsAt: optional(dateTime({ zh: '结束时间', en: 'Ends at', privacy: 'public' })),
    capacity: optional(count({ zh: '人数上限', en: 'Capacity', privacy: 'public' })),
    points: optional(count({ zh: '参与积分', en: 'Points for taking part', privacy: 'public' })),
  }),
  rules: [inOrder('startsAt', 'endsAt')],
  example: exampleRecord('Activity', 'act-0001', {
    title: '冬季消防演练',
    kind: 'lecture',
    place: exampleId('Place', 'pl-04'),
    startsAt: '2026-01-10T09:00:00+08:00',
    capacity: 100,
    points: 10,
  }),
});

/** A record of type `Activity`. */
export type Activity = RecordOf<typeof Activity>;

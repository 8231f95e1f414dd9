import { htRepairKindCodes, htRepairStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, integer, optional, reference } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { personalNote, phoneNumber } from '../../values/contact-fields.ts';
import { money } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { statedWhen } from '../../rules/stated-when.ts';
import { inOrder } from '../../rules/in-order.ts';

/** Something to repair and how it went. */
export const RepairOrder = defineEntity({
  type: 'RepairOrder',
  element: 'service',
  title: { zh: '报修单', en: 'Repair order' },
  description: { zh: '居民或工作人员的一次报修', en: 'Something to repair and how it went' },
  fields: () => ({
    kind: code(htRepairKindCodes, { zh: '报修种类', en: 'Kind', requirement: 'HT-SVC-008' }),
    description: personalNote({ zh: '故障描述', en: 'Description' }),
    reporter: optional(reference('Resident', { zh: '报修人', en: 'Reporter', privacy: 'personal' })),
    reporterPhone: optional(phoneNumber({ zh: '联系电话', en: 'Phone' })),
    house: optional(reference('House', { zh: '房屋', en: 'House', privacy: 'personal' })),
    facility: optional(reference('Facility', { zh: '设施', en: 'Facility' })),
    place: optional(reference('Place', { zh: '场所', en: 'Place' })),
    reportedAt: dateTime({ zh: '报修时间', en: 'Reported at' }),
    state: code(htRepairStateCodes, { zh: '状态', en: 'State', requirement: 'HT-SVC-008' }),
    assignee: optional(reference('StaffMember', { zh: '维修人员', en: 'Assignee' })),
    finishedAt: optional(dateTime({ zh: '完成时间', en: 'Finished at' })),
    cost: optional(money({ zh: '费用', en: 'Cost' })),
    rating: optional(integer({ zh: '评分', en: 'Rating', minimum: 1, maximum: 5, unit: '1' })),
    event: optional(reference('Event', { zh: '关联事件', en: 'Event' })),
    attachments: optional(attachments({ zh: '图片', en: 'Pictures' })),
  }),
  rules: [inOrder('reportedAt', 'finishedAt'), statedWhen('HT-SVC-023', 'finishedAt', 'state', ['done', 'accepted'])],
  example: exampleRecord('RepairOrder', 'ro-0001', {
    kind: 'water',
    description: '厨房水管漏水',
    house: exampleId('House', 'h-000001'),
    reportedAt: '2026-01-05T19:00:00+08:00',
    state: 'reported',
  }),
});

/** A record of type `RepairOrder`. */
export type RepairOrder = RecordOf<typeof RepairOrder>;

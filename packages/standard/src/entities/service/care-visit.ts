import { htVisitConditionCodes, htVisitModeCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, dateTime, optional, reference } from '../../fields/define-field.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** A visit to a care subject. */
export const CareVisit = defineEntity({
  type: 'CareVisit',
  element: 'service',
  title: { zh: '关爱走访', en: 'Care visit' },
  description: { zh: '对关爱对象的一次走访', en: 'A visit to a care subject' },
  restricted: true,
  fields: () => ({
    subject: reference('CareSubject', { zh: '关爱对象', en: 'Care subject', requirement: 'HT-SVC-016' }),
    visitor: reference('StaffMember', { zh: '走访人', en: 'Visitor', requirement: 'HT-SVC-016' }),
    at: dateTime({ zh: '走访时间', en: 'At' }),
    mode: code(htVisitModeCodes, { zh: '走访方式', en: 'Mode' }),
    condition: code(htVisitConditionCodes, { zh: '情况', en: 'Condition found' }),
    needs: optional(personalNote({ zh: '需求', en: 'Needs' })),
    note: optional(personalNote({ zh: '记录', en: 'Note' })),
    nextOn: optional(date({ zh: '下次走访日期', en: 'Next visit on' })),
    event: optional(reference('Event', { zh: '转入事件', en: 'Event it became' })),
  }),
  rules: [inOrder('at', 'nextOn')],
  example: exampleRecord('CareVisit', 'cv-0001', {
    subject: exampleId('CareSubject', 'care-0001'),
    visitor: exampleId('StaffMember', 'worker-01'),
    at: '2026-01-05T15:00:00+08:00',
    mode: 'home',
    condition: 'good',
    nextOn: '2026-01-12',
  }),
});

/** A record of type `CareVisit`. */
export type CareVisit = RecordOf<typeof CareVisit>;

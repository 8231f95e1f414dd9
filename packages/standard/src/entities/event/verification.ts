import { dateTime, flag, optional, reference } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** Somebody looks whether an event was really handled. */
export const Verification = defineEntity({
  type: 'Verification',
  element: 'event',
  title: { zh: '核查', en: 'Verification' },
  description: { zh: '对事件处置结果的现场核查', en: 'Somebody looks whether an event was really handled' },
  fields: () => ({
    event: reference('Event', { zh: '事件', en: 'Event', requirement: 'HT-EVT-013' }),
    verifier: reference('StaffMember', { zh: '核查人', en: 'Verifier', requirement: 'HT-EVT-016' }),
    at: dateTime({ zh: '核查时间', en: 'At' }),
    passed: flag({ zh: '是否通过', en: 'Passed', requirement: 'HT-EVT-016' }),
    note: optional(personalNote({ zh: '核查意见', en: 'Note' })),
    attachments: optional(attachments({ zh: '现场图片', en: 'Pictures' })),
  }),
  example: exampleRecord('Verification', 'ver-0001', {
    event: exampleId('Event', 'e-0001'),
    verifier: exampleId('StaffMember', 'worker-02'),
    at: '2026-01-02T16:00:00+08:00',
    passed: true,
  }),
});

/** A record of type `Verification`. */
export type Verification = RecordOf<typeof Verification>;

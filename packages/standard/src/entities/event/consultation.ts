import { dateTime, list, optional, reference, text } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** Several departments confer on an event. */
export const Consultation = defineEntity({
  type: 'Consultation',
  element: 'event',
  title: { zh: '会商', en: 'Consultation' },
  description: { zh: '多部门就事件进行的会商', en: 'Several departments confer on an event' },
  fields: () => ({
    event: reference('Event', { zh: '事件', en: 'Event', requirement: 'HT-EVT-013' }),
    organizer: optional(text({ zh: '召集单位', en: 'Who called it', maxLength: 100 })),
    participants: list(text({ zh: '参加单位', en: 'Participants', maxLength: 100 }), {
      zh: '参加单位',
      en: 'Participants',
      maxItems: 50,
      requirement: 'HT-EVT-014',
    }),
    heldAt: dateTime({ zh: '会商时间', en: 'Held at' }),
    conclusion: optional(personalNote({ zh: '会商结论', en: 'Conclusion', maxLength: 4000 })),
    minutes: optional(attachments({ zh: '会议纪要', en: 'Minutes' })),
  }),
  example: exampleRecord('Consultation', 'con-0001', {
    event: exampleId('Event', 'e-0001'),
    organizer: '示例街道',
    participants: ['示例社区', '示例派出所'],
    heldAt: '2026-01-03T09:00:00+08:00',
  }),
});

/** A record of type `Consultation`. */
export type Consultation = RecordOf<typeof Consultation>;

import { htGovernanceTierCodes, htSupervisionStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, optional, reference, text } from '../../fields/define-field.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** A superior presses for the handling of an event. */
export const Supervision = defineEntity({
  type: 'Supervision',
  element: 'event',
  title: { zh: '督办', en: 'Supervision' },
  description: { zh: '上级对事件办理的督办', en: 'A superior presses for the handling of an event' },
  fields: () => ({
    event: reference('Event', { zh: '事件', en: 'Event', requirement: 'HT-EVT-013' }),
    tier: code(htGovernanceTierCodes, { zh: '督办层级', en: 'Tier', requirement: 'HT-EVT-015' }),
    supervisor: optional(text({ zh: '督办单位', en: 'Supervising unit', maxLength: 100 })),
    reason: optional(personalNote({ zh: '督办事由', en: 'Reason' })),
    issuedAt: dateTime({ zh: '下发时间', en: 'Issued at' }),
    dueAt: optional(dateTime({ zh: '限办时间', en: 'Due at' })),
    state: code(htSupervisionStateCodes, { zh: '状态', en: 'State' }),
    reply: optional(personalNote({ zh: '回复', en: 'Reply', maxLength: 4000 })),
    repliedAt: optional(dateTime({ zh: '回复时间', en: 'Replied at' })),
  }),
  rules: [inOrder('issuedAt', 'dueAt'), inOrder('issuedAt', 'repliedAt')],
  example: exampleRecord('Supervision', 'sup-0001', {
    event: exampleId('Event', 'e-0001'),
    tier: 'district',
    issuedAt: '2026-01-03T10:00:00+08:00',
    state: 'issued',
  }),
});

/** A record of type `Supervision`. */
export type Supervision = RecordOf<typeof Supervision>;

import { htMessageChannelCodes, htMessageStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, list, object, optional, reference, text } from '../../fields/define-field.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** A message to a resident, made from a template, and its receipt. */
export const Message = defineEntity({
  type: 'Message',
  element: 'service',
  title: { zh: '消息', en: 'Message' },
  description: {
    zh: '发给居民的一条模板消息及其回执',
    en: 'A message to a resident, made from a template, and its receipt',
  },
  fields: () => ({
    recipient: reference(['Resident', 'StaffMember'], {
      zh: '接收人',
      en: 'Recipient',
      privacy: 'personal',
      requirement: 'HT-SVC-019',
    }),
    channel: code(htMessageChannelCodes, { zh: '渠道', en: 'Channel', requirement: 'HT-SVC-019' }),
    template: optional(text({ zh: '模板编号', en: 'Template', maxLength: 64 })),
    values: optional(
      list(
        object(
          { zh: '模板变量', en: 'Value of the template', privacy: 'personal' },
          {
            name: text({ zh: '变量名', en: 'Name', maxLength: 64 }),
            value: personalNote({ zh: '值', en: 'Value', maxLength: 200 }),
          },
        ),
        { zh: '模板变量', en: 'Values of the template', minItems: 1, maxItems: 50, privacy: 'personal' },
      ),
    ),
    content: personalNote({ zh: '内容', en: 'Content' }),
    sentAt: dateTime({ zh: '发送时间', en: 'Sent at' }),
    state: code(htMessageStateCodes, { zh: '状态', en: 'State' }),
    receivedAt: optional(dateTime({ zh: '回执时间', en: 'Receipt at' })),
    failure: optional(text({ zh: '失败原因', en: 'Why it failed', maxLength: 200 })),
    event: optional(reference('Event', { zh: '关联事件', en: 'Event' })),
    announcement: optional(reference('Announcement', { zh: '关联公告', en: 'Announcement' })),
  }),
  rules: [inOrder('sentAt', 'receivedAt')],
  example: exampleRecord('Message', 'msg-0001', {
    recipient: exampleId('Resident', 'r-000001'),
    channel: 'sms',
    template: 'outage-notice',
    values: [{ name: '停水时段', value: '1月3日9时至12时' }],
    content: '1月3日9时至12时停水，请提前储水。',
    sentAt: '2026-01-02T09:05:00+08:00',
    state: 'delivered',
    receivedAt: '2026-01-02T09:05:07+08:00',
  }),
});

/** A record of type `Message`. */
export type Message = RecordOf<typeof Message>;

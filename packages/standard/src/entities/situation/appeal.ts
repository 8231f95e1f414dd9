import { htAppealChannelCodes, htAppealStateCodes, htEventKindCodes } from '../../codes/hutong-lists.generated.ts';
import { hotlineDemandTypeCodes } from '../../codes/national-lists.generated.ts';
import { code, dateTime, flag, optional, reference, text } from '../../fields/define-field.ts';
import { personName, personalNote, phoneNumber } from '../../values/contact-fields.ts';
import { position } from '../../values/position.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** What a resident asks for by hotline, mailbox, petition, app or visit. */
export const Appeal = defineEntity({
  type: 'Appeal',
  element: 'situation',
  title: { zh: '诉求', en: 'Appeal' },
  description: {
    zh: '居民通过热线、信箱、信访、走访等提出的诉求',
    en: 'What a resident asks for by hotline, mailbox, petition, app or visit',
  },
  matchKey: ['channel', 'number'],
  fields: () => ({
    channel: code(htAppealChannelCodes, { zh: '渠道', en: 'Channel', requirement: 'HT-SIT-004' }),
    number: optional(text({ zh: '诉求编号', en: 'Number', maxLength: 64 })),
    demandType: code(hotlineDemandTypeCodes, { zh: '诉求性质', en: 'Type of demand', requirement: 'HT-SIT-005' }),
    title: text({ zh: '标题', en: 'Title', maxLength: 200, privacy: 'personal' }),
    content: optional(personalNote({ zh: '内容', en: 'Content', maxLength: 4000 })),
    receivedAt: dateTime({ zh: '受理时间', en: 'Received at', requirement: 'HT-SIT-006' }),
    state: code(htAppealStateCodes, { zh: '状态', en: 'State' }),
    anonymous: optional(flag({ zh: '是否匿名', en: 'Anonymous' })),
    resident: optional(reference('Resident', { zh: '居民', en: 'Resident', privacy: 'personal' })),
    appellantName: optional(personName({ zh: '诉求人姓名', en: 'Name of the appellant' })),
    appellantPhone: optional(phoneNumber({ zh: '诉求人电话', en: 'Phone of the appellant' })),
    eventKind: optional(code(htEventKindCodes, { zh: '事件小类', en: 'Event kind' })),
    event: optional(reference('Event', { zh: '转入事件', en: 'Event it became' })),
    handler: optional(text({ zh: '承办单位', en: 'Handling unit', maxLength: 100 })),
    dueAt: optional(dateTime({ zh: '办理期限', en: 'Due at' })),
    answer: optional(personalNote({ zh: '答复内容', en: 'Answer', maxLength: 4000 })),
    answeredAt: optional(dateTime({ zh: '答复时间', en: 'Answered at' })),
    satisfied: optional(flag({ zh: '是否满意', en: 'Satisfied' })),
    position: optional(position({ zh: '位置', en: 'Position' })),
  }),
  rules: [inOrder('receivedAt', 'dueAt'), inOrder('receivedAt', 'answeredAt')],
  example: exampleRecord('Appeal', 'ap-0001', {
    channel: 'hotline-12345',
    number: '000000000001',
    demandType: '1',
    title: '路灯不亮',
    receivedAt: '2026-01-02T19:00:00+08:00',
    state: 'received',
  }),
});

/** A record of type `Appeal`. */
export type Appeal = RecordOf<typeof Appeal>;

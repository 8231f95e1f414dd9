import { htEventKindCodes, htSentimentCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, optional, reference, text } from '../../fields/define-field.ts';
import { link } from '../../values/attachments.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A statement in public about the community. */
export const PublicOpinionItem = defineEntity({
  type: 'PublicOpinionItem',
  element: 'situation',
  title: { zh: '舆情信息', en: 'Public opinion item' },
  description: { zh: '媒体或网络上涉及社区的信息', en: 'A statement in public about the community' },
  matchKey: ['url'],
  fields: () => ({
    source: text({ zh: '来源', en: 'Source', maxLength: 100, requirement: 'HT-SIT-007' }),
    title: text({ zh: '标题', en: 'Title', maxLength: 200 }),
    url: optional(link({ zh: '地址', en: 'Address' })),
    summary: optional(personalNote({ zh: '摘要', en: 'Summary' })),
    publishedAt: dateTime({ zh: '发布时间', en: 'Published at', requirement: 'HT-SIT-007' }),
    sentiment: optional(code(htSentimentCodes, { zh: '情感倾向', en: 'Sentiment' })),
    heat: optional(
      count({
        zh: '热度',
        en: 'Reach',
        description: { zh: '阅读、转发与评论的合计', en: 'Views, shares and comments together' },
      }),
    ),
    eventKind: optional(code(htEventKindCodes, { zh: '事件小类', en: 'Event kind' })),
    event: optional(reference('Event', { zh: '转入事件', en: 'Event it became' })),
  }),
  example: exampleRecord('PublicOpinionItem', 'po-0001', {
    source: '示例论坛',
    title: '小区充电桩何时启用',
    publishedAt: '2026-01-02T20:00:00+08:00',
    sentiment: 'neutral',
    heat: 120,
  }),
});

/** A record of type `PublicOpinionItem`. */
export type PublicOpinionItem = RecordOf<typeof PublicOpinionItem>;

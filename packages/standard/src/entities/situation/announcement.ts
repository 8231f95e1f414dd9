import { htAnnouncementKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, dateTime, list, optional, reference, text } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** A notice to residents. */
export const Announcement = defineEntity({
  type: 'Announcement',
  element: 'situation',
  title: { zh: '公告', en: 'Announcement' },
  description: { zh: '面向居民发布的通知与提示', en: 'A notice to residents' },
  fields: () => ({
    title: text({ zh: '标题', en: 'Title', maxLength: 200, privacy: 'public', requirement: 'HT-SIT-011' }),
    content: text({ zh: '内容', en: 'Content', maxLength: 4000, privacy: 'public', requirement: 'HT-SIT-011' }),
    kind: code(htAnnouncementKindCodes, { zh: '种类', en: 'Kind', privacy: 'public' }),
    publisher: optional(
      reference(['Organization', 'GovernanceBody', 'PropertyCompany', 'OwnersCommittee'], {
        zh: '发布单位',
        en: 'Publisher',
        privacy: 'public',
      }),
    ),
    publishedAt: dateTime({ zh: '发布时间', en: 'Published at', privacy: 'public' }),
    until: optional(date({ zh: '有效期至', en: 'Valid until', privacy: 'public' })),
    grids: optional(
      list(reference('Grid', { zh: '发布范围', en: 'Grids it is for', privacy: 'public' }), {
        zh: '发布范围',
        en: 'Grids it is for',
        minItems: 1,
        maxItems: 1000,
        privacy: 'public',
      }),
    ),
    warning: optional(reference('Warning', { zh: '关联预警', en: 'Warning it follows' })),
    attachments: optional(attachments({ zh: '附件', en: 'Attachments' })),
  }),
  rules: [inOrder('publishedAt', 'until')],
  example: exampleRecord('Announcement', 'ann-0001', {
    title: '停水通知',
    content: '1月3日9时至12时停水检修。',
    kind: 'outage',
    publishedAt: '2026-01-02T09:00:00+08:00',
  }),
});

/** A record of type `Announcement`. */
export type Announcement = RecordOf<typeof Announcement>;

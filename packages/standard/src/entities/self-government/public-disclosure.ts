import { htDisclosureKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, optional, reference, text } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** What is laid open to residents: finance, affairs, property. */
export const PublicDisclosure = defineEntity({
  type: 'PublicDisclosure',
  element: 'self-government',
  title: { zh: '公开事项', en: 'Public disclosure' },
  description: {
    zh: '向居民公开的财务、居务、物业等事项',
    en: 'What is laid open to residents: finance, affairs, property',
  },
  fields: () => ({
    title: text({ zh: '标题', en: 'Title', maxLength: 200, privacy: 'public' }),
    kind: code(htDisclosureKindCodes, { zh: '公开种类', en: 'Kind', privacy: 'public', requirement: 'HT-GOV-006' }),
    content: text({ zh: '内容', en: 'Content', maxLength: 4000, privacy: 'public' }),
    publisher: optional(
      reference(['Organization', 'GovernanceBody', 'OwnersCommittee', 'PropertyCompany'], {
        zh: '公开单位',
        en: 'Publisher',
        privacy: 'public',
      }),
    ),
    publishedOn: date({ zh: '公开日期', en: 'Published on', privacy: 'public', requirement: 'HT-GOV-006' }),
    until: optional(date({ zh: '公示截止', en: 'Until', privacy: 'public' })),
    attachments: optional(attachments({ zh: '附件', en: 'Attachments' })),
  }),
  rules: [inOrder('publishedOn', 'until')],
  example: exampleRecord('PublicDisclosure', 'pd-0001', {
    title: '2025年第四季度公共收益',
    kind: 'property',
    content: '公共收益合计12000元。',
    publishedOn: '2026-01-05',
  }),
});

/** A record of type `PublicDisclosure`. */
export type PublicDisclosure = RecordOf<typeof PublicDisclosure>;

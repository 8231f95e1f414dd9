import { date, optional, reference, text } from '../../fields/define-field.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { resolutionTally } from '../../rules/tally-rules.ts';
import { inOrder } from '../../rules/in-order.ts';

/** What a meeting of residents or owners decided. */
export const Resolution = defineEntity({
  type: 'Resolution',
  element: 'self-government',
  title: { zh: '决议', en: 'Resolution' },
  description: { zh: '居民会议、业主大会等形成的决议', en: 'What a meeting of residents or owners decided' },
  fields: () => ({
    title: text({ zh: '决议名称', en: 'Title', maxLength: 200, privacy: 'public', requirement: 'HT-GOV-005' }),
    topic: optional(reference('Topic', { zh: '议题', en: 'Topic', privacy: 'public' })),
    body: text({
      zh: '议决机构',
      en: 'Body that decided',
      maxLength: 100,
      privacy: 'public',
      requirement: 'HT-GOV-005',
    }),
    decidedOn: date({ zh: '决议日期', en: 'Decided on', privacy: 'public' }),
    text: text({ zh: '决议内容', en: 'Text', maxLength: 4000, privacy: 'public' }),
    entitledCount: optional(count({ zh: '应到人数', en: 'Entitled to vote', privacy: 'public' })),
    presentCount: optional(count({ zh: '实到人数', en: 'Present', privacy: 'public' })),
    inFavour: optional(count({ zh: '赞成', en: 'In favour', privacy: 'public' })),
    against: optional(count({ zh: '反对', en: 'Against', privacy: 'public' })),
    abstained: optional(count({ zh: '弃权', en: 'Abstained', privacy: 'public' })),
    carriedOutOn: optional(date({ zh: '落实日期', en: 'Carried out on', privacy: 'public' })),
  }),
  rules: [inOrder('decidedOn', 'carriedOutOn'), ...resolutionTally],
  example: exampleRecord('Resolution', 'res-0001', {
    title: '关于设置充电棚的决议',
    topic: exampleId('Topic', 'top-0001'),
    body: '示例小区业主大会',
    decidedOn: '2026-01-20',
    text: '同意在1幢东侧设置充电棚。',
    entitledCount: 60,
    presentCount: 45,
    inFavour: 40,
    against: 3,
    abstained: 2,
  }),
});

/** A record of type `Resolution`. */
export type Resolution = RecordOf<typeof Resolution>;

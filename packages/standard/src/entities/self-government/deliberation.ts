import { dateTime, list, object, optional, reference, text } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { personName } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** One round of deliberation: who, what, how and to what effect. */
export const Deliberation = defineEntity({
  type: 'Deliberation',
  element: 'self-government',
  title: { zh: '协商', en: 'Deliberation' },
  description: {
    zh: '就议题进行的一次协商：谁来协商、协商什么、怎样协商、成效如何',
    en: 'One round of deliberation: who, what, how and to what effect',
  },
  fields: () => ({
    topic: reference('Topic', { zh: '议题', en: 'Topic', requirement: 'HT-GOV-002' }),
    host: optional(text({ zh: '主持人或单位', en: 'Host', maxLength: 100 })),
    participants: list(
      object(
        { zh: '参加人', en: 'Participants', privacy: 'personal' },
        {
          name: personName({ zh: '姓名或单位', en: 'Name' }),
          capacity: optional(text({ zh: '身份', en: 'Capacity', maxLength: 50, privacy: 'personal' })),
          resident: optional(reference('Resident', { zh: '居民', en: 'Resident', privacy: 'personal' })),
        },
      ),
      { zh: '参加人', en: 'Participants', minItems: 1, maxItems: 500, privacy: 'personal', requirement: 'HT-GOV-002' },
    ),
    heldAt: dateTime({ zh: '协商时间', en: 'Held at' }),
    place: optional(reference('Place', { zh: '地点', en: 'Place' })),
    form: text({ zh: '协商形式', en: 'Form', maxLength: 100, requirement: 'HT-GOV-002' }),
    opinions: optional(
      list(text({ zh: '主要意见', en: 'Opinions', maxLength: 1000, privacy: 'personal' }), {
        zh: '主要意见',
        en: 'Opinions',
        minItems: 1,
        maxItems: 200,
        privacy: 'personal',
      }),
    ),
    outcome: text({ zh: '协商结果', en: 'Outcome', maxLength: 4000, privacy: 'public', requirement: 'HT-GOV-002' }),
    resolution: optional(reference('Resolution', { zh: '形成决议', en: 'Resolution' })),
    minutes: optional(attachments({ zh: '会议记录', en: 'Minutes' })),
  }),
  example: exampleRecord('Deliberation', 'del-0001', {
    topic: exampleId('Topic', 'top-0001'),
    participants: [{ name: '示例甲', capacity: '居民代表' }],
    heldAt: '2026-01-12T19:00:00+08:00',
    form: '居民议事会',
    outcome: '同意在1幢东侧设置充电棚',
  }),
});

/** A record of type `Deliberation`. */
export type Deliberation = RecordOf<typeof Deliberation>;

import { htEvaluatorCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, integer, optional, reference } from '../../fields/define-field.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** How somebody rates the handling of an event. */
export const Evaluation = defineEntity({
  type: 'Evaluation',
  element: 'event',
  title: { zh: '评价', en: 'Evaluation' },
  description: { zh: '对事件办理的评价', en: 'How somebody rates the handling of an event' },
  fields: () => ({
    event: reference('Event', { zh: '事件', en: 'Event', requirement: 'HT-EVT-013' }),
    by: code(htEvaluatorCodes, { zh: '评价主体', en: 'Who evaluates' }),
    score: integer({
      zh: '分值',
      en: 'Score',
      minimum: 1,
      maximum: 5,
      unit: '1',
      description: { zh: '1为最差，5为最好', en: '1 is worst, 5 is best' },
      requirement: 'HT-EVT-017',
    }),
    at: dateTime({ zh: '评价时间', en: 'At' }),
    comment: optional(personalNote({ zh: '评价内容', en: 'Comment' })),
  }),
  example: exampleRecord('Evaluation', 'eva-0001', {
    event: exampleId('Event', 'e-0001'),
    by: 'resident',
    score: 5,
    at: '2026-01-03T08:00:00+08:00',
  }),
});

/** A record of type `Evaluation`. */
export type Evaluation = RecordOf<typeof Evaluation>;

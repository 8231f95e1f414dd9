import { htQuestionKindCodes, htVoteMethodCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, flag, list, object, optional, reference, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { questionOptions } from '../../rules/question-options.ts';
import { inOrder } from '../../rules/in-order.ts';

/** Questions put to residents, or a matter to vote on. */
export const Survey = defineEntity({
  type: 'Survey',
  element: 'self-government',
  title: { zh: '问卷', en: 'Survey' },
  description: { zh: '面向居民的问卷或表决事项', en: 'Questions put to residents, or a matter to vote on' },
  fields: () => ({
    title: text({ zh: '标题', en: 'Title', maxLength: 200, privacy: 'public' }),
    method: code(htVoteMethodCodes, {
      zh: '表决方式',
      en: 'Way of voting',
      privacy: 'public',
      requirement: 'HT-GOV-007',
    }),
    questions: list(
      object(
        { zh: '题目', en: 'Questions', privacy: 'public' },
        {
          text: text({ zh: '题目', en: 'Question', maxLength: 500, privacy: 'public' }),
          kind: code(htQuestionKindCodes, { zh: '题型', en: 'Kind', privacy: 'public' }),
          options: optional(
            list(text({ zh: '选项', en: 'Options', maxLength: 200, privacy: 'public' }), {
              zh: '选项',
              en: 'Options',
              maxItems: 50,
              privacy: 'public',
            }),
          ),
          required: optional(flag({ zh: '是否必答', en: 'Must be answered', privacy: 'public' })),
        },
      ),
      { zh: '题目', en: 'Questions', minItems: 1, maxItems: 200, privacy: 'public', requirement: 'HT-GOV-007' },
    ),
    opensAt: dateTime({ zh: '开始时间', en: 'Opens at', privacy: 'public' }),
    closesAt: dateTime({ zh: '截止时间', en: 'Closes at', privacy: 'public' }),
    topic: optional(reference('Topic', { zh: '议题', en: 'Topic', privacy: 'public' })),
    resultsPublished: optional(flag({ zh: '是否公布结果', en: 'Results published', privacy: 'public' })),
  }),
  rules: [inOrder('opensAt', 'closesAt'), questionOptions],
  example: exampleRecord('Survey', 'sur-0001', {
    title: '充电棚位置意见征集',
    method: 'named',
    questions: [{ text: '充电棚设在哪里？', kind: 'single', options: ['1幢东侧', '北门外'] }],
    opensAt: '2026-01-06T00:00:00+08:00',
    closesAt: '2026-01-11T00:00:00+08:00',
    topic: exampleId('Topic', 'top-0001'),
  }),
});

/** A record of type `Survey`. */
export type Survey = RecordOf<typeof Survey>;

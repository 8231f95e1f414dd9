import { dateTime, integer, list, object, optional, reference, text } from '../../fields/define-field.ts';
import { notShared } from '../../privacy/sharing.ts';
import { statedOneOf } from '../../rules/stated-one-of.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** One answer to a survey or vote. */
export const Vote = defineEntity({
  type: 'Vote',
  element: 'self-government',
  title: { zh: '答卷', en: 'Vote' },
  description: { zh: '居民或业主对问卷、记名表决事项的一份答复', en: 'One answer by name to a survey or vote' },
  fields: () => ({
    survey: reference('Survey', { zh: '问卷', en: 'Survey', requirement: 'HT-GOV-008' }),
    resident: optional(
      reference('Resident', {
        zh: '居民',
        en: 'Resident',
        privacy: 'personal',
        sharing: notShared,
        description: { zh: '无记名表决以选票填报', en: 'Anonymous answers are ballots' },
      }),
    ),
    house: optional(
      reference('House', {
        zh: '房屋',
        en: 'House',
        privacy: 'personal',
        sharing: notShared,
        description: { zh: '业主表决按专有部分计', en: 'Owners vote by what they own' },
      }),
    ),
    answers: list(
      object(
        { zh: '答案', en: 'Answers', privacy: 'personal' },
        {
          question: integer({
            zh: '题号',
            en: 'Number of the question',
            minimum: 1,
            maximum: 200,
            unit: '1',
            privacy: 'personal',
          }),
          choices: optional(
            list(text({ zh: '答案', en: 'Choices or text', maxLength: 500, privacy: 'personal' }), {
              zh: '答案',
              en: 'Choices or text',
              minItems: 1,
              maxItems: 50,
              privacy: 'personal',
            }),
          ),
        },
      ),
      {
        zh: '答案',
        en: 'Answers',
        minItems: 1,
        maxItems: 200,
        privacy: 'personal',
        sharing: notShared,
        requirement: 'HT-GOV-008',
      },
    ),
    at: dateTime({ zh: '提交时间', en: 'At', privacy: 'personal' }),
  }),
  rules: [statedOneOf('HT-GOV-016', 'survey', ['resident', 'house'])],
  example: exampleRecord('Vote', 'vote-0001', {
    survey: exampleId('Survey', 'sur-0001'),
    resident: exampleId('Resident', 'r-000001'),
    answers: [{ question: 1, choices: ['1幢东侧'] }],
    at: '2026-01-07T20:00:00+08:00',
  }),
});

/** A record of type `Vote`. */
export type Vote = RecordOf<typeof Vote>;

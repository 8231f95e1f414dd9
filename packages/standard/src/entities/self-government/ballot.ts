import { flag, integer, list, optional, reference, text } from '../../fields/define-field.ts';
import { notShared } from '../../privacy/sharing.ts';
import { unjoinable } from '../../rules/unjoinable.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** One ballot of an election or an anonymous survey; it never says whose it is, nor when it was cast. */
export const Ballot = defineEntity({
  type: 'Ballot',
  element: 'self-government',
  title: { zh: '选票', en: 'Ballot' },
  description: {
    zh: '选举或无记名表决的一张选票，不含投票人与投票时间；谁参加了投票见名册记录，二者不可关联',
    en: 'One ballot of an election or an anonymous survey, without the voter and the time; who took part stands in the roll, and the two cannot be joined',
  },
  fields: () => ({
    election: reference(['Election', 'Survey'], {
      zh: '选举或表决事项',
      en: 'Election or survey',
      sharing: notShared,
      requirement: 'HT-GOV-004',
    }),
    question: optional(
      integer({
        zh: '题号',
        en: 'Number of the question',
        minimum: 1,
        maximum: 200,
        unit: '1',
        sharing: notShared,
        description: {
          zh: '每题一票，各题之间也不可关联',
          en: 'One ballot a question, so that answers cannot be joined either',
        },
      }),
    ),
    choices: list(text({ zh: '所选项', en: 'Choices', maxLength: 50 }), {
      zh: '所选候选人或选项',
      en: 'Candidates or options chosen',
      maxItems: 100,
      sharing: notShared,
      requirement: 'HT-GOV-004',
    }),
    valid: flag({ zh: '是否有效', en: 'Valid', sharing: notShared }),
  }),
  rules: [unjoinable],
  example: exampleRecord('Ballot', 'bal-0001', {
    provenance: { system: 'example' },
    election: exampleId('Election', 'el-0001'),
    choices: ['候选人一'],
    valid: true,
  }),
});

/** A record of type `Ballot`. */
export type Ballot = RecordOf<typeof Ballot>;

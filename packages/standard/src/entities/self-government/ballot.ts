import { flag, list, reference, text } from '../../fields/define-field.ts';
import { notShared } from '../../privacy/sharing.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** One ballot of an election; it never says whose it is. */
export const Ballot = defineEntity({
  type: 'Ballot',
  element: 'self-government',
  title: { zh: '选票', en: 'Ballot' },
  description: { zh: '选举的一张选票，不含投票人', en: 'One ballot of an election; it never says whose it is' },
  fields: () => ({
    election: reference('Election', { zh: '选举', en: 'Election', sharing: notShared, requirement: 'HT-GOV-004' }),
    choices: list(text({ zh: '所选候选人', en: 'Candidates chosen', maxLength: 50 }), {
      zh: '所选候选人',
      en: 'Candidates chosen',
      maxItems: 100,
      sharing: notShared,
      requirement: 'HT-GOV-004',
    }),
    valid: flag({ zh: '是否有效', en: 'Valid', sharing: notShared }),
  }),
  example: exampleRecord('Ballot', 'bal-0001', {
    election: exampleId('Election', 'el-0001'),
    choices: ['候选人一'],
    valid: true,
  }),
});

/** A record of type `Ballot`. */
export type Ballot = RecordOf<typeof Ballot>;

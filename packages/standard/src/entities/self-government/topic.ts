import { htTopicKindCodes, htTopicStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, optional, reference, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** Something to be deliberated. */
export const Topic = defineEntity({
  type: 'Topic',
  element: 'self-government',
  title: { zh: '议题', en: 'Topic' },
  description: { zh: '提交协商的议题', en: 'Something to be deliberated' },
  fields: () => ({
    title: text({ zh: '议题', en: 'Title', maxLength: 200, privacy: 'public', requirement: 'HT-GOV-001' }),
    kind: code(htTopicKindCodes, { zh: '议题种类', en: 'Kind', privacy: 'public' }),
    description: optional(text({ zh: '说明', en: 'Description', maxLength: 4000 })),
    proposer: optional(
      reference(['Resident', 'StaffMember', 'Organization', 'OwnersCommittee', 'PartyOrganization'], {
        zh: '提出人',
        en: 'Proposer',
        privacy: 'personal',
      }),
    ),
    proposedAt: dateTime({ zh: '提出时间', en: 'Proposed at' }),
    state: code(htTopicStateCodes, { zh: '状态', en: 'State', privacy: 'public', requirement: 'HT-GOV-001' }),
    event: optional(reference('Event', { zh: '关联事件', en: 'Event' })),
  }),
  example: exampleRecord('Topic', 'top-0001', {
    title: '1幢加装电动车充电棚',
    kind: 'safety',
    proposer: exampleId('Resident', 'r-000001'),
    proposedAt: '2026-01-05T10:00:00+08:00',
    state: 'deliberating',
  }),
});

/** A record of type `Topic`. */
export type Topic = RecordOf<typeof Topic>;

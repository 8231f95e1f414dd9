import { htVoteChannelCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, flag, optional, reference } from '../../fields/define-field.ts';
import { notShared } from '../../privacy/sharing.ts';
import { differs } from '../../rules/differs.ts';
import { inOrder } from '../../rules/in-order.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** One voter on the roll of an election or survey: who may take part, and who did, but never what they chose. */
export const RollEntry = defineEntity({
  type: 'RollEntry',
  element: 'self-government',
  title: { zh: '名册记录', en: 'Entry of the roll' },
  description: {
    zh: '选民或表决人名册中的一人：可否参加、是否参加；所投内容只在选票中，二者不可关联',
    en: 'One voter on the roll of an election or survey: whether they may take part and whether they did; what they chose stands in a ballot alone',
  },
  matchKey: ['election', 'resident'],
  fields: () => ({
    election: reference(['Election', 'Survey'], {
      zh: '选举或表决事项',
      en: 'Election or survey',
      sharing: notShared,
      requirement: 'HT-GOV-017',
    }),
    resident: reference('Resident', {
      zh: '选民',
      en: 'Voter',
      privacy: 'personal',
      sharing: notShared,
      requirement: 'HT-GOV-017',
    }),
    house: optional(
      reference('House', {
        zh: '专有部分',
        en: 'House that gives the right to vote',
        privacy: 'personal',
        sharing: notShared,
      }),
    ),
    registeredOn: optional(date({ zh: '登记日期', en: 'Registered on', privacy: 'personal', sharing: notShared })),
    ballotIssued: optional(flag({ zh: '是否发给选票', en: 'Ballot issued', privacy: 'personal', sharing: notShared })),
    tookPart: flag({ zh: '是否参加', en: 'Took part', privacy: 'personal', sharing: notShared }),
    tookPartOn: optional(
      date({
        zh: '参加日期',
        en: 'Day of taking part',
        privacy: 'personal',
        sharing: notShared,
        requirement: 'HT-GOV-017',
      }),
    ),
    channel: optional(
      code(htVoteChannelCodes, { zh: '参加途径', en: 'Way of taking part', privacy: 'personal', sharing: notShared }),
    ),
    proxy: optional(reference('Resident', { zh: '受托人', en: 'Proxy', privacy: 'personal', sharing: notShared })),
  }),
  rules: [differs('HT-GOV-017', 'resident', 'proxy'), inOrder('registeredOn', 'tookPartOn')],
  example: exampleRecord('RollEntry', 'roll-0001', {
    election: exampleId('Election', 'el-0001'),
    resident: exampleId('Resident', 'r-000001'),
    registeredOn: '2026-04-10',
    ballotIssued: true,
    tookPart: true,
    tookPartOn: '2026-06-01',
    channel: 'polling-station',
  }),
});

/** A record of type `RollEntry`. */
export type RollEntry = RecordOf<typeof RollEntry>;

import { htElectionKindCodes, htElectionStageCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, flag, list, object, optional, text } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';
import { electionTally } from '../../rules/tally-rules.ts';

/** An election in six stages, with roll and tally. */
export const Election = defineEntity({
  type: 'Election',
  element: 'self-government',
  title: { zh: '选举', en: 'Election' },
  description: { zh: '居民委员会、业主委员会等的选举：六个阶段', en: 'An election in six stages, with roll and tally' },
  fields: () => ({
    title: text({ zh: '选举名称', en: 'Title', maxLength: 200, privacy: 'public' }),
    kind: code(htElectionKindCodes, { zh: '选举种类', en: 'Kind', privacy: 'public', requirement: 'HT-GOV-003' }),
    stage: code(htElectionStageCodes, { zh: '阶段', en: 'Stage', privacy: 'public', requirement: 'HT-GOV-003' }),
    votingOn: optional(date({ zh: '投票日', en: 'Day of voting', privacy: 'public' })),
    rollCount: optional(count({ zh: '登记选民数', en: 'Voters on the roll', privacy: 'public' })),
    ballotsIssued: optional(count({ zh: '发出选票', en: 'Ballots issued', privacy: 'public' })),
    ballotsReturned: optional(count({ zh: '收回选票', en: 'Ballots returned', privacy: 'public' })),
    ballotsInvalid: optional(count({ zh: '无效票', en: 'Invalid ballots', privacy: 'public' })),
    candidates: optional(
      list(
        object(
          { zh: '候选人', en: 'Candidates', privacy: 'public' },
          {
            name: text({ zh: '姓名', en: 'Name', maxLength: 50, privacy: 'public' }),
            post: optional(text({ zh: '竞选职务', en: 'Post', maxLength: 50, privacy: 'public' })),
            votes: optional(count({ zh: '得票', en: 'Votes', privacy: 'public' })),
            elected: optional(flag({ zh: '是否当选', en: 'Elected', privacy: 'public' })),
          },
        ),
        { zh: '候选人', en: 'Candidates', minItems: 1, maxItems: 500, privacy: 'public' },
      ),
    ),
    documents: optional(attachments({ zh: '公示文件', en: 'Published documents', privacy: 'public' })),
  }),
  rules: [...electionTally],
  example: exampleRecord('Election', 'el-0001', {
    title: '示例社区第一届居民委员会选举',
    kind: 'residents-committee',
    stage: 'registration',
    votingOn: '2026-06-01',
    rollCount: 2100,
  }),
});

/** A record of type `Election`. */
export type Election = RecordOf<typeof Election>;

import {
  gbT31000CorrectionClassCodes,
  gbT31000CorrectionReceptionCodes,
  gbT31000CorrectionTeamMemberCodes,
  gbT31000CorrectionTerminationCodes,
  gbT31000FourHistoriesCodes,
  gbT31000ThreeInvolvementsCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import { code, date, flag, list, optional, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { caseNote, keySubject } from './key-subject-fields.ts';
import { inOrder } from '../../rules/in-order.ts';

const table = (numbers: number | string): string => `GB/T 31000-2015 table 18 no. ${numbers}`;

/** A person who serves a sentence in the community; everything in it is denied by default. */
export const CorrectionSubject = defineEntity({
  type: 'CorrectionSubject',
  element: 'person',
  title: { zh: '社区矫正人员', en: 'Community correction subject' },
  description: { zh: '依法在社区接受矫正的人员', en: 'A person who serves a sentence in the community' },
  source: 'GB/T 31000-2015 4.3.3',
  matchKey: ['resident'],
  restricted: true,
  fields: () => ({
    resident: keySubject,
    correctionNumber: text({ zh: '社区矫正人员编号', en: 'Correction number', maxLength: 16, source: table(20) }),
    formerCustodyPlace: optional(
      text({ zh: '原羁押场所', en: 'Former place of custody', maxLength: 100, source: table(21) }),
    ),
    correctionClass: code(gbT31000CorrectionClassCodes, {
      zh: '矫正类别',
      en: 'Class of correction',
      source: table(22),
      requirement: 'HT-PER-018',
    }),
    caseClass: optional(text({ zh: '案件类别', en: 'Class of case (GA 240.1)', maxLength: 6, source: table(23) })),
    crime: optional(text({ zh: '具体罪名', en: 'Crime', maxLength: 100, source: table(24) })),
    originalSentence: optional(text({ zh: '原判刑期', en: 'Original sentence', maxLength: 50, source: table(25) })),
    sentenceFrom: optional(date({ zh: '原判刑开始日期', en: 'Sentence from', source: table(26) })),
    sentenceTo: optional(date({ zh: '原判刑结束日期', en: 'Sentence to', source: table(27) })),
    correctionFrom: date({ zh: '矫正开始日期', en: 'Correction from', source: table(28) }),
    correctionTo: optional(date({ zh: '矫正结束日期', en: 'Correction to', source: table(29) })),
    receptionMode: optional(
      code(gbT31000CorrectionReceptionCodes, { zh: '接收方式', en: 'Reception', source: table(30) }),
    ),
    fourHistories: optional(
      list(code(gbT31000FourHistoriesCodes, { zh: '“四史”情况', en: 'Four histories', privacy: 'sensitive' }), {
        zh: '“四史”情况',
        en: 'Four histories',
        minItems: 1,
        maxItems: 20,
        source: table(31),
      }),
    ),
    habitualOffender: optional(flag({ zh: '是否累惯犯', en: 'Habitual offender', source: table(32) })),
    threeInvolvements: optional(
      list(code(gbT31000ThreeInvolvementsCodes, { zh: '“三涉”情况', en: 'Three involvements', privacy: 'sensitive' }), {
        zh: '“三涉”情况',
        en: 'Three involvements',
        minItems: 1,
        maxItems: 20,
        source: table(33),
      }),
    ),
    hasCorrectionTeam: optional(flag({ zh: '是否建立矫正小组', en: 'Has a correction team', source: table(34) })),
    correctionTeamMembers: optional(
      list(
        code(gbT31000CorrectionTeamMemberCodes, {
          zh: '矫正小组人员组成情况',
          en: 'Members of the correction team',
          privacy: 'sensitive',
        }),
        {
          zh: '矫正小组人员组成情况',
          en: 'Members of the correction team',
          minItems: 1,
          maxItems: 20,
          source: table(35),
        },
      ),
    ),
    terminationType: optional(
      code(gbT31000CorrectionTerminationCodes, {
        zh: '矫正解除（终止）类型',
        en: 'How the correction ended',
        source: table(36),
      }),
    ),
    escapedSupervision: optional(flag({ zh: '是否有脱管', en: 'Escaped supervision', source: table(37) })),
    escapeReason: caseNote({ zh: '脱管原因', en: 'Why supervision was escaped', source: table(38) }),
    escapeProcuratorialSupervision: caseNote({
      zh: '检察监督脱管情况',
      en: 'Procuratorial supervision of the escape',
      source: table(39),
    }),
    escapeRectification: caseNote({ zh: '脱管纠正情况', en: 'Correction of the escape', source: table(40) }),
    missedSupervision: optional(flag({ zh: '是否有漏管', en: 'Was missed by supervision', source: table(41) })),
    missedReason: caseNote({ zh: '漏管原因', en: 'Why supervision missed the person', source: table(42) }),
    missedProcuratorialSupervision: caseNote({
      zh: '检察监督漏管情况',
      en: 'Procuratorial supervision of the omission',
      source: table(43),
    }),
    missedRectification: caseNote({ zh: '漏管纠正情况', en: 'Correction of the omission', source: table(44) }),
    rewardsAndPenalties: caseNote({ zh: '奖惩情况', en: 'Rewards and penalties', source: table(45) }),
    sentenceChange: caseNote({ zh: '刑罚变更执行情况', en: 'Changes of the sentence', source: table(46) }),
    reoffended: optional(flag({ zh: '是否重新犯罪', en: 'Offended again', source: table(47) })),
    reoffenceCrime: optional(
      text({ zh: '重新犯罪名称', en: 'Crime of the new offence', maxLength: 100, source: table(48) }),
    ),
  }),
  rules: [inOrder('sentenceFrom', 'sentenceTo'), inOrder('correctionFrom', 'correctionTo')],
  example: exampleRecord('CorrectionSubject', 'correction-subject-0001', {
    resident: exampleId('Resident', 'r-000003'),
    correctionNumber: '0000000000000001',
    correctionClass: '01',
    correctionFrom: '2025-06-01',
  }),
});

/** A record of type `CorrectionSubject`. */
export type CorrectionSubject = RecordOf<typeof CorrectionSubject>;

import {
  gbT31000CrimeClassCodes,
  gbT31000HandoverStatusCodes,
  gbT31000ReleaseRiskTypeCodes,
  gbT31000ResettlementStatusCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import { code, date, flag, optional, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { caseNote, keySubject } from './key-subject-fields.ts';
import { inOrder } from '../../rules/in-order.ts';

const table = (numbers: number | string): string => `GB/T 31000-2015 table 17 no. ${numbers}`;

/** A person back in the community after serving a sentence; everything in it is denied by default. */
export const ReleasedPerson = defineEntity({
  type: 'ReleasedPerson',
  element: 'person',
  title: { zh: '刑满释放人员', en: 'Released person' },
  description: {
    zh: '服刑期满后回到社区、需要衔接帮教的人员',
    en: 'A person back in the community after serving a sentence',
  },
  source: 'GB/T 31000-2015 4.3.2',
  matchKey: ['resident'],
  restricted: true,
  fields: () => ({
    resident: keySubject,
    recidivist: optional(flag({ zh: '是否累犯', en: 'Repeat offender', source: table(20) })),
    originalCrime: code(gbT31000CrimeClassCodes, {
      zh: '原罪名',
      en: 'Original crime',
      source: table(21),
      requirement: 'HT-PER-018',
    }),
    originalSentence: optional(text({ zh: '原判刑期', en: 'Original sentence', maxLength: 50, source: table(22) })),
    prison: optional(text({ zh: '服刑场所', en: 'Place of imprisonment', maxLength: 100, source: table(23) })),
    releasedOn: date({ zh: '释放日期', en: 'Released on', source: table(24) }),
    riskType: optional(
      code(gbT31000ReleaseRiskTypeCodes, { zh: '危险性评估类型', en: 'Assessed risk', source: table(25) }),
    ),
    handedOverOn: optional(date({ zh: '衔接日期', en: 'Handed over on', source: table(26) })),
    handoverStatus: optional(code(gbT31000HandoverStatusCodes, { zh: '衔接情况', en: 'Handover', source: table(27) })),
    resettledOn: optional(date({ zh: '安置日期', en: 'Resettled on', source: table(28) })),
    resettlementStatus: optional(
      code(gbT31000ResettlementStatusCodes, { zh: '安置情况', en: 'Resettlement', source: table(29) }),
    ),
    notResettledReason: caseNote({ zh: '未安置原因', en: 'Why not resettled', source: table(30) }),
    assistance: caseNote({ zh: '帮教情况', en: 'Assistance', source: table(31) }),
    reoffended: optional(flag({ zh: '是否重新犯罪', en: 'Offended again', source: table(32) })),
    reoffenceCrime: optional(
      text({ zh: '重新犯罪罪名', en: 'Crime of the new offence', maxLength: 100, source: table(33) }),
    ),
  }),
  rules: [inOrder('releasedOn', 'handedOverOn'), inOrder('releasedOn', 'resettledOn')],
  example: exampleRecord('ReleasedPerson', 'released-person-0001', {
    resident: exampleId('Resident', 'r-000003'),
    originalCrime: '01',
    releasedOn: '2025-06-01',
    handoverStatus: '01',
  }),
});

/** A record of type `ReleasedPerson`. */
export type ReleasedPerson = RecordOf<typeof ReleasedPerson>;

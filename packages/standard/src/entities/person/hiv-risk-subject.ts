import {
  gbT31000AdmissionStatusCodes,
  gbT31000AttentionTypeCodes,
  gbT31000InfectionRouteCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import { code, flag, optional, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { caseNote, keySubject, otherPerson } from './key-subject-fields.ts';

const table = (numbers: number | string): string => `GB/T 31000-2015 table 21 no. ${numbers}`;

/** Attention and assistance to a person at risk of HIV; everything in it is denied by default. */
export const HivRiskSubject = defineEntity({
  type: 'HivRiskSubject',
  element: 'person',
  title: { zh: '艾滋病危险人员', en: 'HIV risk subject' },
  description: { zh: '艾滋病危险人员的关注帮扶信息', en: 'Attention and assistance to a person at risk of HIV' },
  source: 'GB/T 31000-2015 4.3.6',
  matchKey: ['resident'],
  restricted: true,
  fields: () => ({
    resident: keySubject,
    infectionRoute: code(gbT31000InfectionRouteCodes, {
      zh: '感染途径',
      en: 'Route of infection',
      source: table(20),
      requirement: 'HT-PER-018',
    }),
    criminalRecord: optional(flag({ zh: '是否有违法犯罪史', en: 'Has a record of offences', source: table(21) })),
    criminalHistory: caseNote({ zh: '违法犯罪情况', en: 'Offences', source: table(22) }),
    caseClass: optional(text({ zh: '案件类别', en: 'Class of case (GA 240.1)', maxLength: 6, source: table(23) })),
    attentionType: code(gbT31000AttentionTypeCodes, {
      zh: '关注类型',
      en: 'Attention',
      source: table(24),
      requirement: 'HT-PER-018',
    }),
    assistance: caseNote({ zh: '帮扶情况', en: 'Assistance', source: table(25) }),
    assistant: optional(otherPerson({ zh: '帮扶人', en: 'Assisting person', source: table('26, 27') })),
    admissionStatus: optional(
      code(gbT31000AdmissionStatusCodes, { zh: '收治情况', en: 'Admission', source: table(28) }),
    ),
    admissionInstitution: optional(
      text({ zh: '收治机构名称', en: 'Institution of admission', maxLength: 100, source: table(29) }),
    ),
  }),
  example: exampleRecord('HivRiskSubject', 'hiv-risk-subject-0001', {
    resident: exampleId('Resident', 'r-000003'),
    infectionRoute: '99',
    attentionType: '00',
  }),
});

/** A record of type `HivRiskSubject`. */
export type HivRiskSubject = RecordOf<typeof HivRiskSubject>;

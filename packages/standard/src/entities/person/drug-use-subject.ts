import { gbT31000DrugControlStatusCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { code, date, flag, optional, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { caseNote, keySubject, otherPerson } from './key-subject-fields.ts';

const table = (numbers: number | string): string => `GB/T 31000-2015 table 20 no. ${numbers}`;

/** Control and assistance of a registered drug user; everything in it is denied by default. */
export const DrugUseSubject = defineEntity({
  type: 'DrugUseSubject',
  element: 'person',
  title: { zh: '吸毒人员', en: 'Drug use subject' },
  description: { zh: '登记在册的吸毒人员的管控帮扶信息', en: 'Control and assistance of a registered drug user' },
  source: 'GB/T 31000-2015 4.3.5',
  matchKey: ['resident'],
  restricted: true,
  fields: () => ({
    resident: keySubject,
    firstFoundOn: date({ zh: '初次发现日期', en: 'First found on', source: table(20) }),
    controlStatus: code(gbT31000DrugControlStatusCodes, {
      zh: '管控情况',
      en: 'Control',
      source: table(21),
      requirement: 'HT-PER-018',
    }),
    controller: optional(otherPerson({ zh: '管控人', en: 'Person in control', source: table('22, 23') })),
    assistance: caseNote({ zh: '帮扶情况', en: 'Assistance', source: table(24) }),
    assistant: optional(otherPerson({ zh: '帮扶人', en: 'Assisting person', source: table('25, 26') })),
    criminalRecord: optional(flag({ zh: '有无犯罪史', en: 'Has a criminal record', source: table(27) })),
    criminalHistory: caseNote({ zh: '犯罪情况', en: 'Criminal history', source: table(28) }),
    drugUseReason: optional(text({ zh: '吸毒原因', en: 'Reason (GA 332.2)', maxLength: 2, source: table(29) })),
    drugUseConsequence: optional(
      text({ zh: '吸毒后果', en: 'Consequence (GA 332.4)', maxLength: 2, source: table(30) }),
    ),
  }),
  example: exampleRecord('DrugUseSubject', 'drug-use-subject-0001', {
    resident: exampleId('Resident', 'r-000003'),
    firstFoundOn: '2024-06-01',
    controlStatus: '01',
  }),
});

/** A record of type `DrugUseSubject`. */
export type DrugUseSubject = RecordOf<typeof DrugUseSubject>;

import {
  gbT31000AssistanceMeansCodes,
  gbT31000KeyYouthTypeCodes,
  gbT31000YouthFamilySituationCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import { code, flag, optional } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { caseNote, keySubject, otherPerson } from './key-subject-fields.ts';

const table = (numbers: number | string): string => `GB/T 31000-2015 table 22 no. ${numbers}`;

/** A young person who needs assistance; everything in it is denied by default. */
export const KeyYouth = defineEntity({
  type: 'KeyYouth',
  element: 'person',
  title: { zh: '重点青少年', en: 'Key youth' },
  description: { zh: '需要帮扶的重点青少年', en: 'A young person who needs assistance' },
  source: 'GB/T 31000-2015 4.4.2',
  matchKey: ['resident'],
  restricted: true,
  fields: () => ({
    resident: keySubject,
    kind: code(gbT31000KeyYouthTypeCodes, {
      zh: '人员类型',
      en: 'Kind',
      source: table(20),
      requirement: 'HT-PER-018',
    }),
    familySituation: optional(
      code(gbT31000YouthFamilySituationCodes, { zh: '家庭情况', en: 'Family situation', source: table(21) }),
    ),
    guardian: optional(otherPerson({ zh: '监护人', en: 'Guardian', source: table('22–26') })),
    hasOffended: optional(flag({ zh: '是否违法犯罪', en: 'Has offended', source: table(27) })),
    offences: caseNote({ zh: '违法犯罪情况', en: 'Offences', source: table(28) }),
    assistant: optional(otherPerson({ zh: '帮扶人', en: 'Assisting person', source: table('29, 30') })),
    assistanceMeans: optional(
      code(gbT31000AssistanceMeansCodes, { zh: '帮扶手段', en: 'Means of assistance', source: table(31) }),
    ),
    assistance: caseNote({ zh: '帮扶情况', en: 'Assistance', source: table(32) }),
  }),
  example: exampleRecord('KeyYouth', 'key-youth-0001', {
    resident: exampleId('Resident', 'r-000003'),
    kind: '01',
    familySituation: '01',
  }),
});

/** A record of type `KeyYouth`. */
export type KeyYouth = RecordOf<typeof KeyYouth>;

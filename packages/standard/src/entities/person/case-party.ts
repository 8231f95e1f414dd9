import { htCaseRoleCodes } from '../../codes/hutong-lists.generated.ts';
import { gbT22611SexCodes } from '../../codes/national-lists.generated.ts';
import { code, date, flag, optional, reference } from '../../fields/define-field.ts';
import { personName } from '../../values/contact-fields.ts';
import { identityDocument, nationality } from '../../values/identity-fields.ts';
import { personBlock } from '../../values/person-block.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A suspect, victim or witness of a case. */
export const CaseParty = defineEntity({
  type: 'CaseParty',
  element: 'person',
  title: { zh: '涉案人员', en: 'Case party' },
  description: { zh: '案件的犯罪嫌疑人、受害人等', en: 'A suspect, victim or witness of a case' },
  source: 'GB/T 31000-2015 tables 27, 28, 33, 35',
  matchKey: ['case', 'role', 'name'],
  restricted: true,
  fields: () => ({
    case: reference('CaseRecord', {
      zh: '案件',
      en: 'Case',
      source: 'GB/T 31000-2015 table 27 no. 1, table 28 no. 1',
      requirement: 'HT-PER-019',
    }),
    role: code(htCaseRoleCodes, { zh: '角色', en: 'Role', requirement: 'HT-PER-019' }),
    name: personName({
      zh: '姓名',
      en: 'Name',
      source: 'GB/T 31000-2015 table 27 no. 4, table 28 no. 4, table 33 no. 10, table 35 no. 9',
    }),
    document: optional(identityDocument({ zh: '证件', en: 'Identity document' })),
    sex: optional(
      code(gbT22611SexCodes, { zh: '性别', en: 'Sex', source: 'GB/T 31000-2015 table 27 no. 6, table 28 no. 5' }),
    ),
    birthDate: optional(
      date({ zh: '出生日期', en: 'Birth date', source: 'GB/T 31000-2015 table 27 no. 7, table 28 no. 6' }),
    ),
    nationality: optional(
      nationality({
        zh: '国籍（地区）',
        en: 'Nationality',
        source: 'GB/T 31000-2015 table 27 no. 8, table 28 no. 7',
      }),
    ),
    ...personBlock,
    severeMentalDisorder: optional(
      flag({
        zh: '是否为严重精神障碍患者',
        en: 'Has a severe mental disorder',
        source: 'GB/T 31000-2015 table 27 no. 22',
      }),
    ),
    minor: optional(
      flag({
        zh: '是否为未成年人',
        en: 'Is a minor',
        source: 'GB/T 31000-2015 table 27 no. 23',
        description: { zh: '未满18周岁', en: 'Under 18' },
      }),
    ),
    youth: optional(
      flag({
        zh: '是否为青少年',
        en: 'Is a youth',
        source: 'GB/T 31000-2015 table 27 no. 24',
        description: { zh: '6周岁至未满25周岁', en: 'From 6 to under 25' },
      }),
    ),
  }),
  example: exampleRecord('CaseParty', 'cp-0001', {
    case: exampleId('CaseRecord', 'case-0001'),
    role: 'suspect',
    name: '示例丁',
  }),
});

/** A record of type `CaseParty`. */
export type CaseParty = RecordOf<typeof CaseParty>;

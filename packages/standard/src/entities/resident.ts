import { gbT22611SexCodes } from '../codes/gb-t-2261-1-sex.generated.ts';
import { gbT22612MaritalCodes } from '../codes/gb-t-2261-2-marital.generated.ts';
import { gbT31000HouseholdConsistencyCodes } from '../codes/gb-t-31000-household-consistency.generated.ts';
import { gbT3304EthnicCodes } from '../codes/gb-t-3304-ethnic.generated.ts';
import { gbT4658EducationCodes } from '../codes/gb-t-4658-education.generated.ts';
import { gbT4762PoliticalCodes } from '../codes/gb-t-4762-political.generated.ts';
import { populationTypeCodes } from '../codes/population-type.generated.ts';
import { code, date, flag, identifier, optional, text } from '../fields/define-field.ts';
import { defineEntity, type RecordOf } from './define-entity.ts';
import { exampleRecord } from './example-record.ts';

const table12 = (number: number): string => `GB/T 31000-2015 table 12 no. ${number}`;

/** A person who lives in the community. */
export const Resident = defineEntity({
  type: 'Resident',
  element: 'person',
  title: { zh: '居民', en: 'Resident' },
  description: { zh: '在社区居住的人', en: 'A person who lives in the community' },
  source: 'GB/T 31000-2015 4.2',
  matchKey: ['citizenId'],
  fields: {
    name: text({
      zh: '姓名',
      en: 'Name',
      maxLength: 50,
      privacy: 'personal',
      mask: 'name',
      source: table12(2),
      requirement: 'HT-PER-001',
    }),
    citizenId: optional(
      identifier('citizen-id', {
        zh: '公民身份号码',
        en: 'Citizen id',
        privacy: 'sensitive',
        mask: 'citizenId',
        source: `${table12(1)}, GB 11643-1999`,
        requirement: 'HT-PER-002',
      }),
    ),
    populationType: code(populationTypeCodes, { zh: '人口类型', en: 'Population type', requirement: 'HT-PER-003' }),
    sex: code(gbT22611SexCodes, {
      zh: '性别',
      en: 'Sex',
      privacy: 'personal',
      mask: 'all',
      source: table12(4),
      requirement: 'HT-PER-004',
    }),
    birthDate: date({
      zh: '出生日期',
      en: 'Birth date',
      privacy: 'personal',
      mask: 'birthDate',
      source: table12(5),
      requirement: 'HT-PER-005',
    }),
    ethnicity: optional(
      code(gbT3304EthnicCodes, { zh: '民族', en: 'Ethnicity', privacy: 'sensitive', source: table12(6) }),
    ),
    maritalStatus: optional(
      code(gbT22612MaritalCodes, { zh: '婚姻状况', en: 'Marital status', privacy: 'personal', source: table12(8) }),
    ),
    politicalStatus: optional(
      code(gbT4762PoliticalCodes, { zh: '政治面貌', en: 'Political status', privacy: 'sensitive', source: table12(9) }),
    ),
    education: optional(
      code(gbT4658EducationCodes, { zh: '学历', en: 'Education', privacy: 'personal', source: table12(10) }),
    ),
    phone: optional(
      text({
        zh: '联系方式',
        en: 'Contact',
        maxLength: 50,
        pattern: '^\\+?[0-9][0-9 -]{4,48}$',
        privacy: 'personal',
        mask: 'phone',
        source: table12(15),
        requirement: 'HT-PER-006',
      }),
    ),
    registeredAddress: optional(
      text({
        zh: '户籍门（楼）详址',
        en: 'Registered address',
        maxLength: 80,
        privacy: 'personal',
        mask: 'address',
        source: table12(17),
      }),
    ),
    householdConsistency: optional(
      code(gbT31000HouseholdConsistencyCodes, {
        zh: '人户一致标识',
        en: 'Residence matches household register',
        source: table12(20),
      }),
    ),
    livesAlone: optional(flag({ zh: '是否独居', en: 'Lives alone', privacy: 'sensitive', requirement: 'HT-PER-007' })),
  },
  example: exampleRecord('Resident', 'r-000001', {
    name: '示例甲',
    populationType: '01',
    sex: '2',
    birthDate: '1949-12-31',
    ethnicity: '01',
    householdConsistency: '01',
    livesAlone: true,
  }),
});

/** A record of type `Resident`. */
export type Resident = RecordOf<typeof Resident>;

import {
  gbT31000HealthStatusCodes,
  gbT31000HouseholdConsistencyCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import {
  gbT22611SexCodes,
  gbT4761FamilyRelationCodes,
  populationTypeCodes,
} from '../../codes/national-lists.generated.ts';
import { code, date, flag, identifier, optional, reference, text } from '../../fields/define-field.ts';
import { personMatchKeys } from '../../values/match-keys.ts';
import { personBlock } from '../../values/person-block.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';
import { floatingDetails, leftBehindDetails, overseasDetails } from './resident-details.ts';
import { citizenId } from '../../identifiers/citizen-id.ts';
import { inOrder, inOrderWithin } from '../../rules/in-order.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { citizenIdFacts } from '../../rules/citizen-id-facts.ts';

const table12 = (number: number): string => `GB/T 31000-2015 table 12 no. ${number}`;

/** A person who lives in the community. */
export const Resident = defineEntity({
  type: 'Resident',
  element: 'person',
  title: { zh: '居民', en: 'Resident' },
  description: { zh: '在社区居住的人', en: 'A person who lives in the community' },
  source: 'GB/T 31000-2015 4.2',
  matchKey: ['citizenId'],
  fields: () => ({
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
      identifier(citizenId, {
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
    deathDate: optional(
      date({
        zh: '死亡日期',
        en: 'Date of death',
        privacy: 'sensitive',
        mask: 'all',
        description: {
          zh: '国家标准未列；据以停止服务与注销关联',
          en: 'Not in the national standard; ends services and relations',
        },
      }),
    ),
    ...personBlock,
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
    householdConsistency: optional(
      code(gbT31000HouseholdConsistencyCodes, {
        zh: '人户一致标识',
        en: 'Residence matches household register',
        source: table12(20),
      }),
    ),
    household: optional(reference('Household', { zh: '所属户', en: 'Household', privacy: 'personal' })),
    relationToHead: optional(
      code(gbT4761FamilyRelationCodes, {
        zh: '与户主关系',
        en: 'Relation to the head of household',
        privacy: 'personal',
        source: table12(24),
      }),
    ),
    healthStatus: optional(
      code(gbT31000HealthStatusCodes, {
        zh: '健康状况',
        en: 'Health status',
        privacy: 'sensitive',
        source: 'GB/T 31000-2015 5.14',
      }),
    ),
    floating: optional(floatingDetails),
    leftBehind: optional(leftBehindDetails),
    overseas: optional(overseasDetails),
    keyAttention: optional(
      flag({
        zh: '是否重点关注人员',
        en: 'Needs special attention',
        privacy: 'sensitive',
        source: 'GB/T 31000-2015 table 13 no. 26',
      }),
    ),
    livesAlone: optional(flag({ zh: '是否独居', en: 'Lives alone', privacy: 'sensitive', requirement: 'HT-PER-007' })),
    matchKeys: personMatchKeys,
  }),
  rules: [
    ...citizenIdFacts,
    inOrder('birthDate', 'deathDate'),
    oneMatchKey,
    inOrderWithin('floating', 'registeredOn', 'certificateExpiresOn'),
    inOrderWithin('overseas', 'arrivedOn', 'leavesOn'),
  ],
  example: exampleRecord('Resident', 'r-000001', {
    name: '示例甲',
    populationType: '01',
    sex: '2',
    birthDate: '1949-12-31',
    ethnicity: '01',
    householdConsistency: '01',
    livesAlone: true,
  }),
  moreExamples: [
    exampleRecord('Resident', 'r-000005', {
      name: '示例辛',
      populationType: '02',
      sex: '1',
      birthDate: '1990-06-15',
      floating: { inflowReason: '01', dwellingType: '02', certificateType: '01', registeredOn: '2025-03-01' },
    }),
    exampleRecord('Resident', 'r-000006', {
      name: '示例壬',
      populationType: '01',
      sex: '2',
      birthDate: '2016-09-01',
      leftBehind: { kind: '03', keyMember: { name: '示例癸', relation: '52', healthStatus: '01' } },
    }),
    exampleRecord('Resident', 'r-000007', {
      name: 'EXAMPLE PERSON',
      populationType: '03',
      sex: '1',
      birthDate: '1985-02-28',
      overseas: {
        surname: 'EXAMPLE',
        givenName: 'PERSON',
        nationality: 'FRA',
        document: { kind: '414', number: 'X0000000' },
        visitPurpose: '01',
        arrivedOn: '2025-11-01',
      },
    }),
    exampleRecord('Resident', 'r-000008', {
      name: '示例子',
      populationType: '01',
      sex: '2',
      birthDate: '1949-12-31',
      // Of the invented number 990000194912310026, with secrets that stand in the tests.
      matchKeys: {
        citizenId: [
          'hmac-sm3:city-2026:CWR0AQd29hsLLE5yMWqLAfhJC1DRgx9_KR7Coewr2eo',
          'hmac-sm3:city-2027:rXwfPXszMLJoMDK8pFcOEp_evXBu_CpwTqj30nuNtbA',
        ],
      },
    }),
  ],
});

/** A record of type `Resident`. */
export type Resident = RecordOf<typeof Resident>;

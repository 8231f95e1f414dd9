import { gbT31000AttentionLevelCodes, gbT31000SocialOrgTypeCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { htOrganizationStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, flag, optional, text } from '../../fields/define-field.ts';
import { countyCode } from '../../values/identity-fields.ts';
import { massOrganizations } from '../../values/mass-organizations.ts';
import { organizationBlock } from '../../values/organization-block.ts';
import { responsiblePerson } from '../../values/organization-persons.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A registered association, foundation or private institution. */
export const SocialOrganization = defineEntity({
  type: 'SocialOrganization',
  element: 'organization',
  title: { zh: '社会组织', en: 'Social organization' },
  description: {
    zh: '登记的社会团体、基金会、民办非企业单位等',
    en: 'A registered association, foundation or private institution',
  },
  source: 'GB/T 31000-2015 table 24',
  matchKey: ['socialCreditCode'],
  fields: () => ({
    ...organizationBlock,
    kind: code(gbT31000SocialOrgTypeCodes, {
      zh: '社会组织类型',
      en: 'Type',
      source: 'GB/T 31000-2015 5.47, table 24 no. 8',
      requirement: 'HT-ORG-005',
    }),
    registrationNumber: optional(
      text({ zh: '登记证号', en: 'Registration number', maxLength: 32, source: 'GB/T 31000-2015 table 24 no. 2' }),
    ),
    registrarCode: optional(
      countyCode({ zh: '登记管理机关代码', en: 'Code of the registrar', source: 'GB/T 31000-2015 table 24 no. 4' }),
    ),
    approvedOn: optional(date({ zh: '批准日期', en: 'Approved on', source: 'GB/T 31000-2015 table 24 no. 7' })),
    state: optional(
      code(htOrganizationStateCodes, { zh: '状态', en: 'State', source: 'GB/T 31000-2015 table 24 no. 9' }),
    ),
    officeAddress: optional(
      text({ zh: '办公地址', en: 'Address of the office', maxLength: 200, source: 'GB/T 31000-2015 table 24 no. 14' }),
    ),
    legalRepresentative: optional(
      responsiblePerson({ zh: '法定代表人', en: 'Legal representative', privacy: 'personal' }),
    ),
    leader: optional(responsiblePerson({ zh: '负责人', en: 'Person in charge', privacy: 'personal' })),
    securityLeader: optional(
      responsiblePerson({ zh: '治保负责人', en: 'Person in charge of security', privacy: 'personal' }),
    ),
    attentionLevel: optional(
      code(gbT31000AttentionLevelCodes, {
        zh: '关注程度',
        en: 'Level of attention',
        source: 'GB/T 31000-2015 table 24 no. 17',
      }),
    ),
    massOrganizations: optional(massOrganizations({ zh: '党群组织', en: 'Party and mass organizations' })),
    fundSource: optional(
      text({ zh: '资金来源', en: 'Source of funds', maxLength: 100, source: 'GB/T 31000-2015 table 24 no. 27' }),
    ),
    overseasBackground: optional(
      flag({ zh: '是否有境外背景', en: 'Has an overseas background', source: 'GB/T 31000-2015 table 24 no. 28' }),
    ),
  }),
  rules: [oneMatchKey],
  example: exampleRecord('SocialOrganization', 'so-01', {
    name: '示例志愿服务协会',
    kind: '01',
    approvedOn: '2020-05-01',
    state: 'active',
  }),
});

/** A record of type `SocialOrganization`. */
export type SocialOrganization = RecordOf<typeof SocialOrganization>;

import { gbT31000AdminLevelCodes, gbT31000AgencyTypeCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { htGovernanceBodyKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, flag, list, optional, text } from '../../fields/define-field.ts';
import { organizationBlock } from '../../values/organization-block.ts';
import { area, count, money } from '../../values/quantity-fields.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A body that governs: comprehensive governance body, centre, committee. */
export const GovernanceBody = defineEntity({
  type: 'GovernanceBody',
  element: 'organization',
  title: { zh: '治理机构', en: 'Governance body' },
  description: {
    zh: '综治机构、综治中心、居民委员会等',
    en: 'A body that governs: comprehensive governance body, centre, committee',
  },
  source: 'GB/T 31000-2015 tables 1, 5, 6',
  matchKey: ['division', 'name'],
  fields: () => ({
    ...organizationBlock,
    kind: code(htGovernanceBodyKindCodes, { zh: '机构种类', en: 'Kind', requirement: 'HT-ORG-003' }),
    agencyType: optional(
      code(gbT31000AgencyTypeCodes, {
        zh: '机构类型',
        en: 'Governance body type',
        source: 'GB/T 31000-2015 5.1, table 1 no. 2',
      }),
    ),
    adminLevel: code(gbT31000AdminLevelCodes, {
      zh: '机构层级',
      en: 'Administrative level',
      source: 'GB/T 31000-2015 5.2, table 1 no. 3, table 5 no. 3, table 6 no. 3',
      requirement: 'HT-ORG-004',
    }),
    memberUnits: optional(
      list(text({ zh: '组成单位', en: 'Member units', maxLength: 100 }), {
        zh: '组成单位',
        en: 'Member units',
        maxItems: 50,
        source: 'GB/T 31000-2015 table 5 no. 6',
      }),
    ),
    fullTimeStaffCount: optional(
      count({ zh: '专职工作人员数量', en: 'Full-time staff', source: 'GB/T 31000-2015 table 6 no. 5' }),
    ),
    officeArea: optional(area({ zh: '办公用房面积', en: 'Office area', source: 'GB/T 31000-2015 table 6 no. 6' })),
    annualBudget: optional(money({ zh: '年度运行经费', en: 'Budget a year', source: 'GB/T 31000-2015 table 6 no. 7' })),
    networkedCameraCount: optional(
      count({ zh: '联网摄像机数量', en: 'Networked cameras', source: 'GB/T 31000-2015 table 6 no. 8' }),
    ),
    staffedAroundTheClock: optional(
      flag({ zh: '是否24小时有人值守', en: 'Staffed around the clock', source: 'GB/T 31000-2015 table 6 no. 9' }),
    ),
  }),
  rules: [oneMatchKey],
  example: exampleRecord('GovernanceBody', 'gov-01', {
    name: '示例社区综治中心',
    kind: 'comprehensive-governance',
    agencyType: '03',
    adminLevel: '06',
  }),
});

/** A record of type `GovernanceBody`. */
export type GovernanceBody = RecordOf<typeof GovernanceBody>;

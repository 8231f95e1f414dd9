import {
  gbT31000AttentionLevelCodes,
  gbT31000BusinessScopeCodes,
  gbT31000DeliveryEnterpriseTypeCodes,
  gbT31000EnterpriseCategoryCodes,
  gbT31000HoldingTypeCodes,
  gbT31000RegistrationTypeCodes,
  gbT31000SafetyHazardTypeCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import { code, flag, list, object, optional, text } from '../../fields/define-field.ts';
import { massOrganizations } from '../../values/mass-organizations.ts';
import { organizationBlock } from '../../values/organization-block.ts';
import { responsiblePerson } from '../../values/organization-persons.ts';
import { count } from '../../values/quantity-fields.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** An enterprise of the community, delivery companies included. */
export const Enterprise = defineEntity({
  type: 'Enterprise',
  element: 'organization',
  title: { zh: '企业', en: 'Enterprise' },
  description: {
    zh: '社区内的企业，含非公有制经济组织与寄递物流企业',
    en: 'An enterprise of the community, delivery companies included',
  },
  source: 'GB/T 31000-2015 tables 23, 29',
  matchKey: ['socialCreditCode'],
  fields: () => ({
    ...organizationBlock,
    category: code(gbT31000EnterpriseCategoryCodes, {
      zh: '企业类别',
      en: 'Category',
      source: 'GB/T 31000-2015 5.44, table 23 no. 3',
      requirement: 'HT-ORG-006',
    }),
    registrationType: optional(
      code(gbT31000RegistrationTypeCodes, {
        zh: '登记注册类型',
        en: 'Registration type',
        source: 'GB/T 31000-2015 5.51, table 29 no. 8',
      }),
    ),
    holdingType: optional(
      code(gbT31000HoldingTypeCodes, {
        zh: '控股情况',
        en: 'Controlling shareholding',
        source: 'GB/T 31000-2015 5.52, table 29 no. 9',
      }),
    ),
    employeeCount: optional(
      count({ zh: '员工数', en: 'Employees', source: 'GB/T 31000-2015 table 23 no. 6, table 29 no. 13' }),
    ),
    legalRepresentative: optional(
      responsiblePerson({ zh: '法定代表人', en: 'Legal representative', privacy: 'personal' }),
    ),
    securityLeader: optional(
      responsiblePerson({ zh: '治保负责人', en: 'Person in charge of security', privacy: 'personal' }),
    ),
    hazardousChemicals: optional(
      flag({ zh: '是否危化企业', en: 'Handles hazardous chemicals', source: 'GB/T 31000-2015 table 23 no. 13' }),
    ),
    safetyHazardTypes: optional(
      list(code(gbT31000SafetyHazardTypeCodes, { zh: '安全隐患类型', en: 'Safety hazards' }), {
        zh: '安全隐患类型',
        en: 'Safety hazards',
        minItems: 1,
        maxItems: 50,
        source: 'GB/T 31000-2015 5.45, table 23 no. 14',
      }),
    ),
    attentionLevel: optional(
      code(gbT31000AttentionLevelCodes, {
        zh: '关注程度',
        en: 'Level of attention',
        source: 'GB/T 31000-2015 5.46, table 23 no. 15',
      }),
    ),
    massOrganizations: optional(massOrganizations({ zh: '党群组织', en: 'Party and mass organizations' })),
    delivery: optional(
      object(
        { zh: '寄递物流', en: 'Delivery business', source: 'GB/T 31000-2015 table 29' },
        {
          scopes: list(code(gbT31000BusinessScopeCodes, { zh: '经营范围', en: 'Scope of business' }), {
            zh: '经营范围',
            en: 'Scope of business',
            minItems: 1,
            maxItems: 50,
            source: 'GB/T 31000-2015 table 29 no. 10',
          }),
          kind: code(gbT31000DeliveryEnterpriseTypeCodes, {
            zh: '企业类型',
            en: 'Type of delivery enterprise',
            source: 'GB/T 31000-2015 table 29 no. 11',
          }),
          brand: optional(
            text({ zh: '服务品牌', en: 'Brand', maxLength: 50, source: 'GB/T 31000-2015 table 29 no. 12' }),
          ),
          cameraCount: optional(
            count({ zh: '监控摄像机数量', en: 'Cameras', source: 'GB/T 31000-2015 table 29 no. 14' }),
          ),
          xrayCount: optional(
            count({ zh: 'X光机数量', en: 'X-ray machines', source: 'GB/T 31000-2015 table 29 no. 15' }),
          ),
          inspectsBeforeSealing: optional(
            flag({
              zh: '是否落实先验视后封箱',
              en: 'Inspects before sealing',
              source: 'GB/T 31000-2015 table 29 no. 16',
            }),
          ),
          realNameDelivery: optional(
            flag({
              zh: '是否落实寄递实名制',
              en: "Checks the sender's identity",
              source: 'GB/T 31000-2015 table 29 no. 17',
            }),
          ),
          xrayScreening: optional(
            flag({ zh: '是否落实X光机安检', en: 'Screens by X-ray', source: 'GB/T 31000-2015 table 29 no. 18' }),
          ),
        },
      ),
    ),
  }),
  rules: [oneMatchKey],
  example: exampleRecord('Enterprise', 'ent-01', {
    name: '示例快递有限公司',
    category: '01',
    employeeCount: 12,
    delivery: { scopes: ['01'], kind: '01', brand: '示例速递', cameraCount: 4, realNameDelivery: true },
  }),
});

/** A record of type `Enterprise`. */
export type Enterprise = RecordOf<typeof Enterprise>;

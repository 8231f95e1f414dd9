import { htGovernanceTierCodes, htServiceItemKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, flag, integer, list, object, optional, text } from '../../fields/define-field.ts';
import { money } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A public service that can be applied for in the community. */
export const ServiceItem = defineEntity({
  type: 'ServiceItem',
  element: 'service',
  title: { zh: '服务事项', en: 'Service item' },
  description: {
    zh: '社区可办理的政务与公共服务事项',
    en: 'A public service that can be applied for in the community',
  },
  matchKey: ['code'],
  fields: () => ({
    code: optional(text({ zh: '事项编码', en: 'Item code', maxLength: 64, privacy: 'public' })),
    name: text({ zh: '事项名称', en: 'Name', maxLength: 200, privacy: 'public', requirement: 'HT-SVC-001' }),
    kind: code(htServiceItemKindCodes, { zh: '事项种类', en: 'Kind', privacy: 'public', requirement: 'HT-SVC-001' }),
    department: text({
      zh: '实施部门',
      en: 'Department',
      maxLength: 100,
      privacy: 'public',
      requirement: 'HT-SVC-002',
    }),
    conditions: optional(text({ zh: '受理条件', en: 'Conditions', maxLength: 1024, privacy: 'public' })),
    materials: optional(
      list(
        object(
          { zh: '申请材料', en: 'Documents to hand in', privacy: 'public' },
          {
            name: text({ zh: '材料名称', en: 'Name', maxLength: 200, privacy: 'public' }),
            required: flag({ zh: '是否必要', en: 'Required', privacy: 'public' }),
            fromPlatform: optional(
              flag({
                zh: '是否可由系统共享获取',
                en: 'Obtained by sharing',
                privacy: 'public',
                description: {
                  zh: '可共享获取的材料不得要求申请人提交',
                  en: 'What can be obtained by sharing is not asked of the applicant',
                },
              }),
            ),
          },
        ),
        { zh: '申请材料', en: 'Documents to hand in', minItems: 1, maxItems: 100, privacy: 'public' },
      ),
    ),
    legalLimitDays: optional(
      integer({ zh: '法定时限', en: 'Legal time limit', minimum: 0, maximum: 1000, unit: 'd', privacy: 'public' }),
    ),
    promisedLimitDays: optional(
      integer({ zh: '承诺时限', en: 'Promised time limit', minimum: 0, maximum: 1000, unit: 'd', privacy: 'public' }),
    ),
    fee: optional(money({ zh: '收费标准', en: 'Fee', privacy: 'public' })),
    online: flag({ zh: '是否可网上办理', en: 'Can be done online', privacy: 'public' }),
    tier: optional(code(htGovernanceTierCodes, { zh: '办理层级', en: 'Tier that decides', privacy: 'public' })),
  }),
  example: exampleRecord('ServiceItem', 'si-01', {
    name: '老年人优待证办理',
    kind: 'certificate',
    department: '示例区民政局',
    materials: [{ name: '居民身份证', required: true, fromPlatform: true }],
    promisedLimitDays: 5,
    online: true,
  }),
});

/** A record of type `ServiceItem`. */
export type ServiceItem = RecordOf<typeof ServiceItem>;

import { htOrganizationStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, list, optional, reference, text } from '../../fields/define-field.ts';
import { organizationBlock } from '../../values/organization-block.ts';
import { area, count, money } from '../../values/quantity-fields.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** A company that manages property. */
export const PropertyCompany = defineEntity({
  type: 'PropertyCompany',
  element: 'organization',
  title: { zh: '物业服务企业', en: 'Property company' },
  description: { zh: '为小区提供物业服务的企业', en: 'A company that manages property' },
  matchKey: ['socialCreditCode'],
  fields: () => ({
    ...organizationBlock,
    buildings: optional(
      list(reference('Building', { zh: '服务楼栋', en: 'Buildings that it serves' }), {
        zh: '服务楼栋',
        en: 'Buildings that it serves',
        minItems: 1,
        maxItems: 1000,
      }),
    ),
    managedArea: optional(area({ zh: '管理面积', en: 'Managed area' })),
    contractFrom: optional(date({ zh: '合同起', en: 'Contract from' })),
    contractTo: optional(date({ zh: '合同止', en: 'Contract to' })),
    feeStandard: optional(
      money({
        zh: '物业费标准',
        en: 'Fee',
        description: { zh: '每平方米每月，元', en: 'Yuan a square metre a month' },
      }),
    ),
    staffCount: optional(count({ zh: '员工数', en: 'Staff' })),
    servicePhone: text({
      zh: '服务电话',
      en: 'Service phone',
      pattern: '^[0-9][0-9-]{4,20}$',
      privacy: 'public',
      requirement: 'HT-ORG-011',
    }),
    state: optional(code(htOrganizationStateCodes, { zh: '状态', en: 'State' })),
  }),
  rules: [oneMatchKey, inOrder('contractFrom', 'contractTo')],
  example: exampleRecord('PropertyCompany', 'pc-01', {
    name: '示例物业服务有限公司',
    servicePhone: '000-00000000',
    buildings: [exampleId('Building', 'b-01')],
    feeStandard: 1.8,
  }),
});

/** A record of type `PropertyCompany`. */
export type PropertyCompany = RecordOf<typeof PropertyCompany>;

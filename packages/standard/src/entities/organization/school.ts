import { gbT31000SchoolTypeCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { htSecurityDutyCodes } from '../../codes/hutong-lists.generated.ts';
import { code, list, object, optional } from '../../fields/define-field.ts';
import { personName, phoneNumber } from '../../values/contact-fields.ts';
import { countyCode } from '../../values/identity-fields.ts';
import { organizationBlock } from '../../values/organization-block.ts';
import { count } from '../../values/quantity-fields.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A school or kindergarten. */
export const School = defineEntity({
  type: 'School',
  element: 'organization',
  title: { zh: '学校', en: 'School' },
  description: { zh: '学校、幼儿园', en: 'A school or kindergarten' },
  source: 'GB/T 31000-2015 table 31',
  matchKey: ['name', 'address'],
  fields: () => ({
    ...organizationBlock,
    kind: code(gbT31000SchoolTypeCodes, {
      zh: '办学类型',
      en: 'School type',
      privacy: 'public',
      source: 'GB/T 31000-2015 5.59, table 31 no. 3',
      requirement: 'HT-ORG-008',
    }),
    educationAuthority: optional(
      countyCode({ zh: '主管教育行政部门', en: 'Education authority', source: 'GB/T 31000-2015 table 31 no. 4' }),
    ),
    studentCount: optional(count({ zh: '在校学生人数', en: 'Pupils', source: 'GB/T 31000-2015 table 31 no. 5' })),
    securityStaffCount: optional(
      count({ zh: '安全保卫人数', en: 'Security staff', source: 'GB/T 31000-2015 table 31 no. 14' }),
    ),
    securityPersons: optional(
      list(
        object(
          { zh: '安全责任人员', en: 'Persons responsible for safety', privacy: 'personal' },
          {
            duty: code(htSecurityDutyCodes, { zh: '职责', en: 'Duty', privacy: 'personal' }),
            name: personName({ zh: '姓名', en: 'Name', source: 'GB/T 31000-2015 table 31 no. 8, 10, 12' }),
            phone: optional(
              phoneNumber({ zh: '联系方式', en: 'Phone', source: 'GB/T 31000-2015 table 31 no. 9, 11, 13' }),
            ),
          },
        ),
        { zh: '安全责任人员', en: 'Persons responsible for safety', minItems: 1, maxItems: 100, privacy: 'personal' },
      ),
    ),
  }),
  rules: [oneMatchKey],
  example: exampleRecord('School', 'sch-01', { name: '示例小学', kind: '21', address: '示例路9号', studentCount: 600 }),
});

/** A record of type `School`. */
export type School = RecordOf<typeof School>;

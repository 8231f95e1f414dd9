import { ga21412ReligionCodes } from '../../codes/national-lists.generated.ts';
import { code, list, optional, text } from '../../fields/define-field.ts';
import { massOrganizations } from '../../values/mass-organizations.ts';
import { organizationBlock } from '../../values/organization-block.ts';
import { count } from '../../values/quantity-fields.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A registered place of religious activity. */
export const ReligiousSite = defineEntity({
  type: 'ReligiousSite',
  element: 'organization',
  title: { zh: '宗教活动场所', en: 'Religious site' },
  description: { zh: '依法登记的宗教活动场所', en: 'A registered place of religious activity' },
  source: 'GA 214.12-2004',
  matchKey: ['name', 'address'],
  fields: () => ({
    ...organizationBlock,
    religion: code(ga21412ReligionCodes, { zh: '宗教', en: 'Religion', requirement: 'HT-ORG-009' }),
    registrationNumber: optional(text({ zh: '登记证号', en: 'Registration number', maxLength: 64 })),
    capacity: optional(count({ zh: '容纳人数', en: 'Capacity' })),
    activities: optional(
      list(text({ zh: '活动类别', en: 'Activities', maxLength: 100 }), {
        zh: '活动类别',
        en: 'Activities',
        maxItems: 50,
      }),
    ),
    massOrganizations: optional(massOrganizations({ zh: '党群组织', en: 'Party and mass organizations' })),
  }),
  rules: [oneMatchKey],
  example: exampleRecord('ReligiousSite', 'rs-01', {
    name: '示例寺',
    religion: '10',
    address: '示例路20号',
    capacity: 200,
  }),
});

/** A record of type `ReligiousSite`. */
export type ReligiousSite = RecordOf<typeof ReligiousSite>;

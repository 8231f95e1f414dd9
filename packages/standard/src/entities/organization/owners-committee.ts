import { date, list, object, optional, reference, text } from '../../fields/define-field.ts';
import { personName } from '../../values/contact-fields.ts';
import { organizationBlock } from '../../values/organization-block.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** The committee that the owners elected. */
export const OwnersCommittee = defineEntity({
  type: 'OwnersCommittee',
  element: 'organization',
  title: { zh: '业主委员会', en: "Owners' committee" },
  description: { zh: '业主大会选举产生的业主委员会', en: 'The committee that the owners elected' },
  source: '民法典 第二百七十七条',
  matchKey: ['division', 'name'],
  fields: () => ({
    ...organizationBlock,
    termFrom: date({ zh: '任期起', en: 'Term from', requirement: 'HT-ORG-010' }),
    termTo: optional(date({ zh: '任期止', en: 'Term to' })),
    filedOn: optional(date({ zh: '备案日期', en: 'Filed on' })),
    buildings: optional(
      list(reference('Building', { zh: '楼栋', en: 'Buildings' }), {
        zh: '楼栋',
        en: 'Buildings',
        minItems: 1,
        maxItems: 1000,
      }),
    ),
    propertyCompany: optional(reference('PropertyCompany', { zh: '物业服务企业', en: 'Property company' })),
    members: optional(
      list(
        object(
          { zh: '委员', en: 'Members', privacy: 'personal' },
          {
            name: personName({ zh: '姓名', en: 'Name' }),
            position: optional(text({ zh: '职务', en: 'Position', maxLength: 50, privacy: 'personal' })),
            resident: optional(reference('Resident', { zh: '居民', en: 'Resident', privacy: 'personal' })),
          },
        ),
        { zh: '委员', en: 'Members', minItems: 1, maxItems: 100, privacy: 'personal' },
      ),
    ),
  }),
  rules: [oneMatchKey, inOrder('termFrom', 'termTo')],
  example: exampleRecord('OwnersCommittee', 'oc-01', {
    name: '示例小区业主委员会',
    termFrom: '2024-01-01',
    termTo: '2028-12-31',
    buildings: [exampleId('Building', 'b-01')],
  }),
});

/** A record of type `OwnersCommittee`. */
export type OwnersCommittee = RecordOf<typeof OwnersCommittee>;

import { htPartyOrganizationKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, optional, reference } from '../../fields/define-field.ts';
import { organizationBlock } from '../../values/organization-block.ts';
import { count } from '../../values/quantity-fields.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A party organization of the community, an enterprise or a housing estate. */
export const PartyOrganization = defineEntity({
  type: 'PartyOrganization',
  element: 'organization',
  title: { zh: '党组织', en: 'Party organization' },
  description: {
    zh: '社区、企业、小区等的党组织',
    en: 'A party organization of the community, an enterprise or a housing estate',
  },
  matchKey: ['division', 'name'],
  fields: () => ({
    ...organizationBlock,
    kind: code(htPartyOrganizationKindCodes, { zh: '党组织种类', en: 'Kind', requirement: 'HT-ORG-012' }),
    parent: optional(reference('PartyOrganization', { zh: '上级党组织', en: 'Organization above it' })),
    grid: optional(reference('Grid', { zh: '网格', en: 'Grid' })),
    foundedOn: optional(date({ zh: '成立日期', en: 'Founded on' })),
    memberCount: optional(count({ zh: '党员数量', en: 'Members' })),
  }),
  rules: [oneMatchKey],
  example: exampleRecord('PartyOrganization', 'party-01', {
    name: '示例社区第一网格党支部',
    kind: 'branch',
    grid: exampleId('Grid', 'g-01'),
    memberCount: 23,
  }),
});

/** A record of type `PartyOrganization`. */
export type PartyOrganization = RecordOf<typeof PartyOrganization>;

import { htPartyMembershipKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, flag, optional, reference, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** The membership of a resident in a party organization. */
export const PartyMembership = defineEntity({
  type: 'PartyMembership',
  element: 'person',
  title: { zh: '党员信息', en: 'Party membership' },
  description: { zh: '居民的党组织关系', en: 'The membership of a resident in a party organization' },
  matchKey: ['resident', 'organization'],
  restricted: true,
  fields: () => ({
    resident: reference('Resident', { zh: '居民', en: 'Resident', requirement: 'HT-PER-013' }),
    organization: reference('PartyOrganization', {
      zh: '所在党组织',
      en: 'Party organization',
      requirement: 'HT-PER-013',
    }),
    kind: code(htPartyMembershipKindCodes, { zh: '党员类别', en: 'Kind of membership' }),
    joinedOn: optional(date({ zh: '入党日期', en: 'Joined on' })),
    position: optional(text({ zh: '党内职务', en: 'Position', maxLength: 50 })),
    reportsToCommunity: optional(
      flag({
        zh: '是否到社区报到',
        en: 'Reports to the community',
        description: {
          zh: '在职党员到居住社区报到服务',
          en: 'A member employed elsewhere who serves where they live',
        },
      }),
    ),
  }),
  example: exampleRecord('PartyMembership', 'pm-000001', {
    resident: exampleId('Resident', 'r-000001'),
    organization: exampleId('PartyOrganization', 'party-01'),
    kind: 'full',
    reportsToCommunity: true,
  }),
});

/** A record of type `PartyMembership`. */
export type PartyMembership = RecordOf<typeof PartyMembership>;

import { htOrganizationKindCodes } from '../../codes/hutong-lists.generated.ts';
import { code, optional, text } from '../../fields/define-field.ts';
import { organizationMatchKeys } from '../../values/match-keys.ts';
import { organizationIdentity } from '../../values/organization-block.ts';
import { position } from '../../values/position.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A body that acts in the community: committee, property company, shop, school, station. */
export const Organization = defineEntity({
  type: 'Organization',
  element: 'organization',
  title: { zh: '组织机构', en: 'Organization' },
  description: { zh: '在社区内活动的法人或其他组织', en: 'A legal person or other body active in the community' },
  source: 'GB 32100-2015, GB/T 31000-2015 4.5',
  matchKey: ['socialCreditCode'],
  fields: () => ({
    ...organizationIdentity,
    kind: code(htOrganizationKindCodes, { zh: '组织种类', en: 'Kind', privacy: 'public' }),
    address: optional(text({ zh: '地址', en: 'Address', maxLength: 200, privacy: 'public' })),
    contactName: optional(
      text({ zh: '联系人', en: 'Contact person', maxLength: 50, privacy: 'personal', mask: 'name' }),
    ),
    contactPhone: optional(
      text({ zh: '联系电话', en: 'Contact phone', maxLength: 50, privacy: 'personal', mask: 'phone' }),
    ),
    position: optional(position({ zh: '位置', en: 'Position', privacy: 'public' })),
    matchKeys: organizationMatchKeys,
  }),
  rules: [oneMatchKey],
  example: exampleRecord('Organization', 'org-01', {
    name: '示例物业服务有限公司',
    kind: 'property-company',
    address: '示例路1号',
  }),
  moreExamples: [
    exampleRecord('Organization', 'org-02', {
      name: '示例便民商店',
      kind: 'merchant',
      matchKeys: { socialCreditCode: ['hmac-sm3:city-2026:XeVdZ5-oiiEW_6gBiuxXoauNbq1od_Jivk34alkwR5E'] },
    }),
  ],
});

/** A record of type `Organization`. */
export type Organization = RecordOf<typeof Organization>;

import {
  htLifeCircleCodes,
  htMerchantKindCodes,
  htOrganizationStateCodes,
} from '../../codes/hutong-lists.generated.ts';
import { code, list, optional, reference, text } from '../../fields/define-field.ts';
import { organizationBlock } from '../../values/organization-block.ts';
import { oneMatchKey } from '../../rules/one-match-key.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** A shop or service provider for residents. */
export const Merchant = defineEntity({
  type: 'Merchant',
  element: 'organization',
  title: { zh: '商户', en: 'Merchant' },
  description: { zh: '为居民提供商品或服务的商户', en: 'A shop or service provider for residents' },
  matchKey: ['socialCreditCode'],
  fields: () => ({
    ...organizationBlock,
    kind: code(htMerchantKindCodes, { zh: '商户种类', en: 'Kind', privacy: 'public', requirement: 'HT-ORG-007' }),
    circle: optional(code(htLifeCircleCodes, { zh: '生活圈', en: 'Life circle', privacy: 'public' })),
    openingHours: optional(text({ zh: '营业时间', en: 'Opening hours', maxLength: 100, privacy: 'public' })),
    services: optional(
      list(text({ zh: '服务内容', en: 'Services', maxLength: 100, privacy: 'public' }), {
        zh: '服务内容',
        en: 'Services',
        maxItems: 50,
        privacy: 'public',
      }),
    ),
    state: optional(code(htOrganizationStateCodes, { zh: '状态', en: 'State' })),
    place: optional(reference('Place', { zh: '所在场所', en: 'Place' })),
    licenceNumber: optional(text({ zh: '许可证号', en: 'Licence number', maxLength: 64 })),
  }),
  rules: [oneMatchKey],
  example: exampleRecord('Merchant', 'm-01', {
    name: '示例便利店',
    kind: 'convenience-store',
    circle: 'minutes-5',
    openingHours: '07:00-23:00',
  }),
});

/** A record of type `Merchant`. */
export type Merchant = RecordOf<typeof Merchant>;

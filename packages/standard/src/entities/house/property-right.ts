import { houseCoOwnershipCodes, houseNatureCodes, houseTypeCodes } from '../../codes/national-lists.generated.ts';
import { code, date, decimal, flag, list, object, optional, reference, text } from '../../fields/define-field.ts';
import { personName } from '../../values/contact-fields.ts';
import { identityDocument } from '../../values/identity-fields.ts';
import { area } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** Who owns a house and by which title. */
export const PropertyRight = defineEntity({
  type: 'PropertyRight',
  element: 'house',
  title: { zh: '不动产权利', en: 'Property right' },
  description: { zh: '房屋的产权登记信息', en: 'Who owns a house and by which title' },
  source: 'house-trade data standard',
  matchKey: ['house', 'certificateNumber'],
  fields: () => ({
    house: reference('House', { zh: '房屋', en: 'House', privacy: 'personal', requirement: 'HT-HOU-011' }),
    certificateNumber: optional(text({ zh: '不动产权证号', en: 'Title number', maxLength: 64, privacy: 'sensitive' })),
    nature: optional(code(houseNatureCodes, { zh: '房屋性质', en: 'Nature' })),
    houseType: optional(code(houseTypeCodes, { zh: '房屋类型', en: 'House type' })),
    coOwnership: optional(code(houseCoOwnershipCodes, { zh: '共有方式', en: 'Co-ownership', privacy: 'personal' })),
    owners: list(
      object(
        { zh: '权利人', en: 'Owners', privacy: 'personal' },
        {
          name: personName({ zh: '姓名或名称', en: 'Name' }),
          resident: optional(reference('Resident', { zh: '居民', en: 'Resident', privacy: 'personal' })),
          share: optional(
            decimal({ zh: '份额', en: 'Share', minimum: 0, maximum: 100, unit: '%', privacy: 'personal' }),
          ),
          document: optional(identityDocument({ zh: '证件', en: 'Identity document' })),
        },
      ),
      { zh: '权利人', en: 'Owners', minItems: 1, maxItems: 100, privacy: 'personal', requirement: 'HT-HOU-012' },
    ),
    area: optional(area({ zh: '建筑面积', en: 'Floor area' })),
    registeredOn: optional(date({ zh: '登记日期', en: 'Registered on' })),
    mortgaged: optional(flag({ zh: '是否抵押', en: 'Mortgaged', privacy: 'personal' })),
  }),
  example: exampleRecord('PropertyRight', 'pr-0001', {
    house: exampleId('House', 'h-000001'),
    nature: '01',
    coOwnership: '01',
    owners: [{ name: '示例甲', resident: exampleId('Resident', 'r-000001'), share: 100 }],
  }),
});

/** A record of type `PropertyRight`. */
export type PropertyRight = RecordOf<typeof PropertyRight>;

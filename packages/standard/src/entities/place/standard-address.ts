import { gaT200032AddressElementCodes } from '../../codes/national-lists.generated.ts';
import { code, list, object, optional, reference, text } from '../../fields/define-field.ts';
import { position } from '../../values/position.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** An address made of address elements from large to small. */
export const StandardAddress = defineEntity({
  type: 'StandardAddress',
  element: 'place',
  title: { zh: '标准地址', en: 'Standard address' },
  description: { zh: '由地址要素逐级组成的地址', en: 'An address made of address elements from large to small' },
  source: 'GA/T 2000.32-2014',
  matchKey: ['code'],
  fields: () => ({
    code: optional(text({ zh: '地址编码', en: 'Address code', maxLength: 64, privacy: 'public' })),
    elements: list(
      object(
        { zh: '地址要素', en: 'Address elements', privacy: 'public' },
        {
          kind: code(gaT200032AddressElementCodes, { zh: '要素类型', en: 'Type of element', privacy: 'public' }),
          name: text({ zh: '名称', en: 'Name', maxLength: 100, privacy: 'public' }),
        },
      ),
      {
        zh: '地址要素',
        en: 'Address elements',
        minItems: 1,
        maxItems: 20,
        privacy: 'public',
        requirement: 'HT-PLA-005',
      },
    ),
    fullText: text({
      zh: '地址全称',
      en: 'Full address',
      maxLength: 200,
      privacy: 'public',
      requirement: 'HT-PLA-006',
    }),
    building: optional(reference('Building', { zh: '楼栋', en: 'Building' })),
    house: optional(reference('House', { zh: '房屋', en: 'House', privacy: 'personal' })),
    grid: optional(reference('Grid', { zh: '网格', en: 'Grid' })),
    position: optional(position({ zh: '位置', en: 'Position', privacy: 'public' })),
  }),
  example: exampleRecord('StandardAddress', 'addr-0001', {
    elements: [{ kind: '31', name: '示例社区' }],
    fullText: '示例省示例市示例区示例路1号',
    building: exampleId('Building', 'b-01'),
  }),
});

/** A record of type `StandardAddress`. */
export type StandardAddress = RecordOf<typeof StandardAddress>;

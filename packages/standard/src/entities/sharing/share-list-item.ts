import { htUpdateCycleCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, flag, list, optional, reference, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** Who shares which fields with whom. */
export const ShareListItem = defineEntity({
  type: 'ShareListItem',
  element: 'sharing',
  title: { zh: '共享清单', en: 'Share list item' },
  description: { zh: '约定由谁向谁共享哪些字段', en: 'Who shares which fields with whom' },
  fields: () => ({
    resource: reference('CatalogEntry', { zh: '信息资源', en: 'Resource', requirement: 'HT-SHR-003' }),
    consumer: text({ zh: '使用单位', en: 'Consumer', maxLength: 100 }),
    entityType: text({ zh: '记录类型', en: 'Record type', maxLength: 50, requirement: 'HT-SHR-003' }),
    fields: list(text({ zh: '共享字段', en: 'Fields', maxLength: 100 }), {
      zh: '共享字段',
      en: 'Fields',
      maxItems: 500,
      requirement: 'HT-SHR-003',
    }),
    masked: flag({ zh: '是否脱敏', en: 'Masked' }),
    legalBasis: text({ zh: '法律依据', en: 'Legal basis', maxLength: 200, requirement: 'HT-SHR-004' }),
    cycle: code(htUpdateCycleCodes, { zh: '更新周期', en: 'Update cycle' }),
    expiresOn: optional(date({ zh: '有效期至', en: 'Expires on' })),
  }),
  example: exampleRecord('ShareListItem', 'sli-0001', {
    resource: exampleId('CatalogEntry', 'cat-0001'),
    consumer: '示例街道',
    entityType: 'Grid',
    fields: ['code', 'name'],
    masked: true,
    legalBasis: '示例数据共享办法',
    cycle: 'monthly',
  }),
});

/** A record of type `ShareListItem`. */
export type ShareListItem = RecordOf<typeof ShareListItem>;

import { htShareModeCodes, htUpdateCycleCodes } from '../../codes/hutong-lists.generated.ts';
import { dataLevelCodes } from '../../codes/national-lists.generated.ts';
import { code, list, optional, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** An information resource that can be shared. */
export const CatalogEntry = defineEntity({
  type: 'CatalogEntry',
  element: 'sharing',
  title: { zh: '信息资源目录', en: 'Catalogue entry' },
  description: { zh: '一项可供共享的信息资源', en: 'An information resource that can be shared' },
  source: 'GB/T 21063, GB/T 43697-2024',
  matchKey: ['code'],
  fields: () => ({
    code: text({ zh: '资源代码', en: 'Resource code', maxLength: 64, privacy: 'public' }),
    name: text({ zh: '资源名称', en: 'Name', maxLength: 200, privacy: 'public' }),
    provider: text({ zh: '提供单位', en: 'Provider', maxLength: 100, privacy: 'public', requirement: 'HT-SHR-001' }),
    entityTypes: optional(
      list(text({ zh: '记录类型', en: 'Record types', maxLength: 50, privacy: 'public' }), {
        zh: '记录类型',
        en: 'Record types',
        maxItems: 200,
        privacy: 'public',
      }),
    ),
    summary: optional(text({ zh: '摘要', en: 'Summary', maxLength: 1024, privacy: 'public' })),
    level: code(dataLevelCodes, { zh: '数据分级', en: 'Data level', privacy: 'public', requirement: 'HT-SHR-002' }),
    mode: code(htShareModeCodes, {
      zh: '共享方式',
      en: 'Mode of sharing',
      privacy: 'public',
      requirement: 'HT-SHR-002',
    }),
    condition: optional(text({ zh: '共享条件', en: 'Condition', maxLength: 500, privacy: 'public' })),
    cycle: code(htUpdateCycleCodes, { zh: '更新周期', en: 'Update cycle', privacy: 'public' }),
  }),
  example: exampleRecord('CatalogEntry', 'cat-0001', {
    code: '340111-0001',
    name: '网格基础信息',
    provider: '示例社区',
    entityTypes: ['Grid', 'Division'],
    level: '1',
    mode: 'unconditional',
    cycle: 'monthly',
  }),
});

/** A record of type `CatalogEntry`. */
export type CatalogEntry = RecordOf<typeof CatalogEntry>;

import { htAccessPurposeCodes, htStaffRoleCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, flag, optional, reference, text } from '../../fields/define-field.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A trace of one look at personal data. */
export const AccessAudit = defineEntity({
  type: 'AccessAudit',
  element: 'sharing',
  title: { zh: '访问审计', en: 'Access audit' },
  description: { zh: '一次个人信息查询的留痕', en: 'A trace of one look at personal data' },
  source: 'GB/T 35273-2020',
  fields: () => ({
    actor: text({ zh: '查询人', en: 'Actor', maxLength: 64, requirement: 'HT-SHR-015' }),
    role: optional(code(htStaffRoleCodes, { zh: '角色', en: 'Role' })),
    at: dateTime({ zh: '查询时间', en: 'At' }),
    purpose: code(htAccessPurposeCodes, { zh: '查询目的', en: 'Purpose', requirement: 'HT-SHR-015' }),
    entityType: text({ zh: '记录类型', en: 'Record type', maxLength: 50 }),
    record: optional(text({ zh: '记录标识', en: 'Id of the record', maxLength: 200, privacy: 'personal' })),
    recordCount: optional(count({ zh: '记录数', en: 'Records seen' })),
    unmasked: flag({ zh: '是否查看原值', en: 'Saw values unmasked' }),
    event: optional(reference('Event', { zh: '关联事件', en: 'Event' })),
    refused: optional(flag({ zh: '是否被拒绝', en: 'Refused' })),
  }),
  example: exampleRecord('AccessAudit', 'aa-0001', {
    actor: 'worker-01',
    role: 'grid-worker',
    at: '2026-01-02T08:06:00+08:00',
    purpose: 'handling',
    entityType: 'Resident',
    unmasked: true,
    recordCount: 1,
    event: exampleId('Event', 'e-0001'),
  }),
});

/** A record of type `AccessAudit`. */
export type AccessAudit = RecordOf<typeof AccessAudit>;

import { gbT31000EventGradeCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { htEventKindCodes, htWarningStatusCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, list, optional, reference, text } from '../../fields/define-field.ts';
import { position } from '../../values/position.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A sign that something is wrong, raised by a rule before or as it happens. */
export const Warning = defineEntity({
  type: 'Warning',
  element: 'situation',
  title: { zh: '预警', en: 'Warning' },
  description: { zh: '由规则产生的预警信息', en: 'A warning that a rule raised' },
  source: 'CAP 1.2, GB/T 35561-2017',
  fields: () => ({
    kind: code(htEventKindCodes, { zh: '事件小类', en: 'Event kind', requirement: 'HT-WRN-001' }),
    grade: code(gbT31000EventGradeCodes, { zh: '等级', en: 'Grade', requirement: 'HT-WRN-002' }),
    status: code(htWarningStatusCodes, { zh: '状态', en: 'Status', requirement: 'HT-WRN-003' }),
    rule: text({ zh: '规则', en: 'Rule', maxLength: 100 }),
    headline: text({ zh: '标题', en: 'Headline', maxLength: 200 }),
    issuedAt: dateTime({ zh: '发布时间', en: 'Issued at', requirement: 'HT-WRN-004' }),
    device: optional(reference('Device', { zh: '设备', en: 'Device' })),
    evidence: optional(
      list(reference('Observation', { zh: '观测值', en: 'Observation' }), {
        zh: '依据',
        en: 'Evidence',
        maxItems: 100,
        requirement: 'HT-WRN-005',
      }),
    ),
    grid: optional(reference('Grid', { zh: '网格', en: 'Grid' })),
    position: optional(position({ zh: '位置', en: 'Position' })),
    event: optional(reference('Event', { zh: '转入事件', en: 'Event it became' })),
  }),
  example: exampleRecord('Warning', 'w-0001', {
    kind: '030101',
    grade: '03',
    status: 'active',
    rule: 'elder-door-absence',
    headline: '独居老人超过24小时未开门',
    issuedAt: '2026-01-02T08:00:00+08:00',
    device: exampleId('Device', 'd-0001'),
  }),
});

/** A record of type `Warning`. */
export type Warning = RecordOf<typeof Warning>;

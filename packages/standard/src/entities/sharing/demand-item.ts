import { htDemandStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, list, optional, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** Data that a body asks for. */
export const DemandItem = defineEntity({
  type: 'DemandItem',
  element: 'sharing',
  title: { zh: '数据需求清单', en: 'Demand item' },
  description: { zh: '一个单位对数据的需求', en: 'Data that a body asks for' },
  fields: () => ({
    applicant: text({ zh: '需求单位', en: 'Applicant', maxLength: 100, requirement: 'HT-SHR-005' }),
    purpose: text({ zh: '使用目的', en: 'Purpose', maxLength: 500, requirement: 'HT-SHR-005' }),
    entityType: text({ zh: '记录类型', en: 'Record type', maxLength: 50 }),
    fields: list(text({ zh: '需求字段', en: 'Fields', maxLength: 100 }), {
      zh: '需求字段',
      en: 'Fields',
      maxItems: 500,
    }),
    state: code(htDemandStateCodes, { zh: '状态', en: 'State' }),
    answer: optional(text({ zh: '答复', en: 'Answer', maxLength: 500 })),
    raisedOn: date({ zh: '提出日期', en: 'Raised on' }),
  }),
  example: exampleRecord('DemandItem', 'di-0001', {
    applicant: '示例社区',
    purpose: '独居老人关爱走访',
    entityType: 'Resident',
    fields: ['name', 'phone'],
    state: 'raised',
    raisedOn: '2026-01-05',
  }),
});

/** A record of type `DemandItem`. */
export type DemandItem = RecordOf<typeof DemandItem>;

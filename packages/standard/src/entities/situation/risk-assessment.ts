import { htRiskKindCodes, htRiskLevelCodes } from '../../codes/hutong-lists.generated.ts';
import {
  code,
  date,
  dateTime,
  decimal,
  flag,
  list,
  object,
  optional,
  reference,
  text,
} from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** How much risk a person, house or place is judged to bear. */
export const RiskAssessment = defineEntity({
  type: 'RiskAssessment',
  element: 'situation',
  title: { zh: '风险评估', en: 'Risk assessment' },
  description: {
    zh: '对人、房屋、场所等的风险评估结果',
    en: 'How much risk a person, house or place is judged to bear',
  },
  fields: () => ({
    subject: reference(
      ['Resident', 'Building', 'House', 'Place', 'Facility', 'Enterprise', 'Merchant', 'School', 'Event', 'Dispute'],
      { zh: '评估对象', en: 'Subject', privacy: 'sensitive', requirement: 'HT-SIT-008' },
    ),
    kind: code(htRiskKindCodes, { zh: '风险种类', en: 'Kind of risk', requirement: 'HT-SIT-009' }),
    level: code(htRiskLevelCodes, { zh: '风险等级', en: 'Level', requirement: 'HT-SIT-009' }),
    score: optional(decimal({ zh: '分值', en: 'Score', minimum: 0, maximum: 100, unit: '1', privacy: 'sensitive' })),
    factors: optional(
      list(
        object(
          { zh: '风险因素', en: 'Factors', privacy: 'sensitive' },
          {
            name: text({ zh: '因素', en: 'Factor', maxLength: 100, privacy: 'sensitive' }),
            score: optional(
              decimal({ zh: '分值', en: 'Score', minimum: -100, maximum: 100, unit: '1', privacy: 'sensitive' }),
            ),
          },
        ),
        { zh: '风险因素', en: 'Factors', minItems: 1, maxItems: 100, privacy: 'sensitive' },
      ),
    ),
    method: optional(text({ zh: '评估方法', en: 'Method', maxLength: 200 })),
    automatic: flag({
      zh: '是否自动评估',
      en: 'Made by a machine',
      description: { zh: '自动评估应可由人工复核', en: 'A person must be able to review it' },
      requirement: 'HT-SIT-010',
    }),
    assessedAt: dateTime({ zh: '评估时间', en: 'Assessed at' }),
    assessor: optional(reference('StaffMember', { zh: '评估人', en: 'Assessor' })),
    reviewOn: optional(date({ zh: '复评日期', en: 'Review on' })),
  }),
  rules: [inOrder('assessedAt', 'reviewOn')],
  example: exampleRecord('RiskAssessment', 'ra-0001', {
    subject: exampleId('Building', 'b-01'),
    kind: 'fire',
    level: 'general',
    automatic: false,
    assessedAt: '2026-01-02T08:00:00+08:00',
  }),
});

/** A record of type `RiskAssessment`. */
export type RiskAssessment = RecordOf<typeof RiskAssessment>;

import {
  gbT31000AreaTypeCodes,
  gbT31000EffectRatingCodes,
  gbT31000SecurityProblemCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import { code, date, list, optional, text } from '../../fields/define-field.ts';
import { responsiblePerson } from '../../values/organization-persons.ts';
import { polygon } from '../../values/polygon.ts';
import { count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord } from '../example-record.ts';

/** An area where security is to be improved. */
export const KeyArea = defineEntity({
  type: 'KeyArea',
  element: 'place',
  title: { zh: '重点地区', en: 'Key area' },
  description: { zh: '列入排查整治的治安重点地区', en: 'An area where security is to be improved' },
  source: 'GB/T 31000-2015 table 25',
  matchKey: ['division', 'name'],
  fields: () => ({
    name: text({ zh: '治安重点地区', en: 'Name', maxLength: 100, source: 'GB/T 31000-2015 table 25 no. 1' }),
    problems: list(code(gbT31000SecurityProblemCodes, { zh: '治安突出问题', en: 'Prominent security problems' }), {
      zh: '治安突出问题',
      en: 'Prominent security problems',
      minItems: 1,
      maxItems: 50,
      source: 'GB/T 31000-2015 5.48, table 25 no. 2',
      requirement: 'HT-PLA-012',
    }),
    kind: code(gbT31000AreaTypeCodes, {
      zh: '涉及区域类型',
      en: 'Type of area',
      source: 'GB/T 31000-2015 5.49, table 25 no. 3',
      requirement: 'HT-PLA-012',
    }),
    scope: optional(
      text({ zh: '涉及区域范围', en: 'Scope of the area', maxLength: 400, source: 'GB/T 31000-2015 table 25 no. 4' }),
    ),
    leadUnit: optional(
      text({ zh: '整治牵头单位', en: 'Lead unit', maxLength: 100, source: 'GB/T 31000-2015 table 25 no. 5' }),
    ),
    participants: optional(
      list(text({ zh: '整治参与单位', en: 'Participating units', maxLength: 100 }), {
        zh: '整治参与单位',
        en: 'Participating units',
        maxItems: 50,
        source: 'GB/T 31000-2015 table 25 no. 6',
      }),
    ),
    leader: optional(
      responsiblePerson({ zh: '牵头单位负责人', en: 'Person in charge at the lead unit', privacy: 'personal' }),
    ),
    deadline: optional(date({ zh: '整改时限', en: 'Deadline', source: 'GB/T 31000-2015 table 25 no. 9' })),
    solvedCriminalCases: optional(
      count({ zh: '破获刑事案件数', en: 'Criminal cases solved', source: 'GB/T 31000-2015 table 25 no. 10' }),
    ),
    handledSecurityCases: optional(
      count({ zh: '查处治安案件数', en: 'Security cases handled', source: 'GB/T 31000-2015 table 25 no. 11' }),
    ),
    progress: optional(
      text({ zh: '整治情况', en: 'Progress', maxLength: 1024, source: 'GB/T 31000-2015 table 25 no. 12' }),
    ),
    effect: optional(
      code(gbT31000EffectRatingCodes, {
        zh: '效果评估',
        en: 'Effect',
        source: 'GB/T 31000-2015 5.50, table 25 no. 13',
      }),
    ),
    boundary: optional(polygon({ zh: '边界', en: 'Boundary' })),
  }),
  example: exampleRecord('KeyArea', 'area-01', {
    name: '示例集贸市场周边',
    problems: ['01'],
    kind: '01',
    deadline: '2026-06-30',
  }),
});

/** A record of type `KeyArea`. */
export type KeyArea = RecordOf<typeof KeyArea>;

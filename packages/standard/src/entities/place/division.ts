import { htGovernanceTierCodes } from '../../codes/hutong-lists.generated.ts';
import { code, identifier, optional, text } from '../../fields/define-field.ts';
import { polygon } from '../../values/polygon.ts';
import { area, count } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleRecord, exampleDivision } from '../example-record.ts';
import { divisionCode } from '../../identifiers/division-code.ts';
import { divisionTier } from '../../rules/division-rules.ts';
import { closedRing } from '../../rules/closed-ring.ts';

/** An administrative division, from province to community. */
export const Division = defineEntity({
  type: 'Division',
  element: 'place',
  title: { zh: '行政区划', en: 'Division' },
  description: { zh: '省、市、区县、街道、社区五级区划', en: 'One of the five levels from province to community' },
  source: 'GB/T 2260, GB/T 10114',
  matchKey: ['code'],
  fields: () => ({
    code: identifier(divisionCode, { zh: '区划代码', en: 'Code', privacy: 'public', requirement: 'HT-PLA-001' }),
    name: text({ zh: '名称', en: 'Name', maxLength: 100, privacy: 'public' }),
    tier: code(htGovernanceTierCodes, { zh: '层级', en: 'Tier', privacy: 'public' }),
    area: optional(area({ zh: '面积', en: 'Area', privacy: 'public', source: 'GB/T 31000-2015 table 7 no. 3' })),
    population: optional(
      count({ zh: '人口', en: 'Population', privacy: 'public', source: 'GB/T 31000-2015 table 7 no. 4' }),
    ),
    boundary: optional(polygon({ zh: '边界', en: 'Boundary', privacy: 'public', requirement: 'HT-PLA-002' })),
  }),
  rules: [divisionTier, closedRing],
  example: exampleRecord('Division', exampleDivision, { code: exampleDivision, name: '示例社区', tier: 'community' }),
});

/** A record of type `Division`. */
export type Division = RecordOf<typeof Division>;

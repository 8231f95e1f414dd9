import {
  gbT31000CaseNatureCodes,
  gbT31000EventGradeCodes,
  gbT31000MajorEventTypeCodes,
} from '../../codes/gb-t-31000-lists.generated.ts';
import { htCaseScopeCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, flag, optional, reference, text } from '../../fields/define-field.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { countyCode } from '../../values/identity-fields.ts';
import { count } from '../../values/quantity-fields.ts';
import { inOrder } from '../../rules/in-order.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A case: major, homicide, at a school or at a line. */
export const CaseRecord = defineEntity({
  type: 'CaseRecord',
  element: 'event',
  title: { zh: '案（事）件', en: 'Case record' },
  description: {
    zh: '重特大案（事）件、命案、涉校、涉线路案（事）件',
    en: 'A case: major, homicide, at a school or at a line',
  },
  source: 'GB/T 31000-2015 tables 11, 26, 33, 35',
  matchKey: ['number'],
  fields: () => ({
    number: optional(
      text({
        zh: '案（事）件编号',
        en: 'Number',
        maxLength: 50,
        source: 'GB/T 31000-2015 table 26 no. 2, table 33 no. 1, table 35 no. 1',
      }),
    ),
    name: text({
      zh: '案（事）件名称',
      en: 'Name',
      maxLength: 100,
      source: 'GB/T 31000-2015 table 11 no. 1, table 26 no. 1, table 33 no. 2, table 35 no. 2',
      requirement: 'HT-EVT-023',
    }),
    scope: code(htCaseScopeCodes, { zh: '案件范围', en: 'Scope', requirement: 'HT-EVT-023' }),
    grade: optional(
      code(gbT31000EventGradeCodes, {
        zh: '案（事）件分级',
        en: 'Grade',
        source: 'GB/T 31000-2015 5.8, table 11 no. 5',
      }),
    ),
    majorKind: optional(
      code(gbT31000MajorEventTypeCodes, {
        zh: '案（事）件类型',
        en: 'Type of major case',
        source: 'GB/T 31000-2015 5.9, table 11 no. 6',
      }),
    ),
    nature: optional(
      code(gbT31000CaseNatureCodes, {
        zh: '案（事）件性质',
        en: 'Nature',
        source: 'GB/T 31000-2015 5.61, table 33 no. 6, table 35 no. 5',
      }),
    ),
    occurredOn: date({
      zh: '发生日期',
      en: 'Occurred on',
      source: 'GB/T 31000-2015 table 11 no. 2, table 26 no. 3, table 33 no. 3, table 35 no. 3',
    }),
    county: optional(
      countyCode({ zh: '发生地', en: 'County', source: 'GB/T 31000-2015 table 11 no. 3, table 33 no. 4' }),
    ),
    place: optional(
      text({
        zh: '发生地点',
        en: 'Place',
        maxLength: 200,
        source: 'GB/T 31000-2015 table 11 no. 4, table 33 no. 5, table 35 no. 4',
      }),
    ),
    school: optional(reference('School', { zh: '学校', en: 'School' })),
    line: optional(reference('ProtectedLine', { zh: '线路', en: 'Line' })),
    description: optional(
      personalNote({
        zh: '案（事）件情况',
        en: 'Description',
        maxLength: 4000,
        source: 'GB/T 31000-2015 table 11 no. 7, table 26 no. 5, table 33 no. 7, table 35 no. 6',
      }),
    ),
    solved: optional(
      flag({ zh: '是否破案', en: 'Solved', source: 'GB/T 31000-2015 table 33 no. 11, table 35 no. 10' }),
    ),
    offenderCount: optional(
      count({ zh: '作案人数', en: 'Offenders', source: 'GB/T 31000-2015 table 33 no. 12, table 35 no. 11' }),
    ),
    fugitiveCount: optional(
      count({ zh: '在逃人数', en: 'At large', source: 'GB/T 31000-2015 table 33 no. 13, table 35 no. 12' }),
    ),
    arrestedCount: optional(
      count({ zh: '抓捕人数', en: 'Arrested', source: 'GB/T 31000-2015 table 33 no. 14, table 35 no. 13' }),
    ),
    investigation: optional(
      personalNote({
        zh: '侦破情况',
        en: 'Investigation',
        maxLength: 4000,
        source: 'GB/T 31000-2015 table 33 no. 15, table 35 no. 14',
      }),
    ),
    investigationEndedOn: optional(
      date({ zh: '侦查终结日期', en: 'Investigation ended on', source: 'GB/T 31000-2015 table 26 no. 4' }),
    ),
    event: optional(reference('Event', { zh: '关联事件', en: 'Event' })),
  }),
  rules: [inOrder('occurredOn', 'investigationEndedOn')],
  example: exampleRecord('CaseRecord', 'case-0001', {
    number: '000000000001',
    name: '示例案件',
    scope: 'line',
    nature: '01',
    occurredOn: '2025-12-01',
    line: exampleId('ProtectedLine', 'line-01'),
  }),
});

/** A record of type `CaseRecord`. */
export type CaseRecord = RecordOf<typeof CaseRecord>;

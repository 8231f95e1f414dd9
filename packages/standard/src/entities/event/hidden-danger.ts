import { gbT31000SecurityHazardLevelCodes } from '../../codes/gb-t-31000-lists.generated.ts';
import { htHiddenDangerKindCodes, htHiddenDangerStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, dateTime, optional, reference, text } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { personalNote } from '../../values/contact-fields.ts';
import { position } from '../../values/position.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { statedWhen } from '../../rules/stated-when.ts';
import { inOrder } from '../../rules/in-order.ts';

/** Something dangerous that must be put right. */
export const HiddenDanger = defineEntity({
  type: 'HiddenDanger',
  element: 'event',
  title: { zh: '隐患', en: 'Hidden danger' },
  description: { zh: '发现后需要整改的隐患', en: 'Something dangerous that must be put right' },
  fields: () => ({
    kind: code(htHiddenDangerKindCodes, { zh: '隐患种类', en: 'Kind', requirement: 'HT-EVT-021' }),
    level: code(gbT31000SecurityHazardLevelCodes, {
      zh: '隐患等级',
      en: 'Level',
      source: 'GB/T 31000-2015 5.63',
      requirement: 'HT-EVT-021',
    }),
    target: optional(
      reference(['Building', 'House', 'Place', 'Facility', 'Enterprise', 'Merchant', 'School', 'ProtectedLine'], {
        zh: '所在对象',
        en: 'Where it is',
        privacy: 'personal',
      }),
    ),
    description: personalNote({ zh: '隐患描述', en: 'Description' }),
    foundAt: dateTime({ zh: '发现时间', en: 'Found at' }),
    state: code(htHiddenDangerStateCodes, { zh: '状态', en: 'State', requirement: 'HT-EVT-022' }),
    rectifyBy: optional(date({ zh: '整改期限', en: 'To be put right by' })),
    rectifiedAt: optional(dateTime({ zh: '整改时间', en: 'Put right at' })),
    responsible: optional(text({ zh: '整改责任单位', en: 'Who must put it right', maxLength: 100 })),
    event: optional(reference('Event', { zh: '关联事件', en: 'Event' })),
    position: optional(position({ zh: '位置', en: 'Position' })),
    attachments: optional(attachments({ zh: '图片', en: 'Pictures' })),
  }),
  rules: [
    inOrder('foundAt', 'rectifyBy'),
    inOrder('foundAt', 'rectifiedAt'),
    statedWhen('HT-EVT-028', 'rectifiedAt', 'state', ['rectified', 'verified']),
  ],
  example: exampleRecord('HiddenDanger', 'hd-0001', {
    kind: 'fire',
    level: '02',
    target: exampleId('Merchant', 'm-01'),
    description: '疏散通道堆放杂物',
    foundAt: '2026-01-02T10:00:00+08:00',
    state: 'rectifying',
    rectifyBy: '2026-01-09',
  }),
});

/** A record of type `HiddenDanger`. */
export type HiddenDanger = RecordOf<typeof HiddenDanger>;

import { htPassStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, optional, reference, text } from '../../fields/define-field.ts';
import { personName, phoneNumber } from '../../values/contact-fields.ts';
import { plateNumber } from '../../values/plate.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** Lets a visitor in for a time. */
export const VisitorPass = defineEntity({
  type: 'VisitorPass',
  element: 'service',
  title: { zh: '访客通行证', en: 'Visitor pass' },
  description: { zh: '允许访客在一段时间内进出', en: 'Lets a visitor in for a time' },
  fields: () => ({
    visitorName: personName({ zh: '访客姓名', en: 'Name of the visitor' }),
    visitorPhone: optional(phoneNumber({ zh: '访客电话', en: 'Phone of the visitor' })),
    plate: optional(plateNumber({ zh: '号牌号码', en: 'Number plate' })),
    host: reference(['Resident', 'Organization', 'Enterprise', 'Merchant', 'StaffMember'], {
      zh: '被访对象',
      en: 'Host',
      privacy: 'personal',
      requirement: 'HT-SVC-010',
    }),
    house: optional(reference('House', { zh: '房屋', en: 'House', privacy: 'personal' })),
    purpose: optional(text({ zh: '来访事由', en: 'Purpose', maxLength: 200, privacy: 'personal' })),
    startsAt: dateTime({ zh: '生效时间', en: 'Starts at', requirement: 'HT-SVC-010' }),
    endsAt: dateTime({ zh: '失效时间', en: 'Ends at', requirement: 'HT-SVC-010' }),
    state: code(htPassStateCodes, { zh: '状态', en: 'State' }),
  }),
  rules: [inOrder('startsAt', 'endsAt')],
  example: exampleRecord('VisitorPass', 'vp-0001', {
    visitorName: '示例庚',
    host: exampleId('Resident', 'r-000001'),
    startsAt: '2026-01-06T09:00:00+08:00',
    endsAt: '2026-01-06T18:00:00+08:00',
    state: 'issued',
  }),
});

/** A record of type `VisitorPass`. */
export type VisitorPass = RecordOf<typeof VisitorPass>;

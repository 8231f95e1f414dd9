import { htBookingStateCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, integer, optional, reference } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** A booking of a place or service. */
export const Booking = defineEntity({
  type: 'Booking',
  element: 'service',
  title: { zh: '预约', en: 'Booking' },
  description: { zh: '对场所或服务的预约', en: 'A booking of a place or service' },
  fields: () => ({
    target: reference(['Place', 'ServiceItem', 'Merchant', 'Facility'], {
      zh: '预约对象',
      en: 'What is booked',
      requirement: 'HT-SVC-017',
    }),
    resident: reference('Resident', { zh: '预约人', en: 'Who booked', privacy: 'personal' }),
    startsAt: dateTime({ zh: '开始时间', en: 'Starts at', requirement: 'HT-SVC-017' }),
    endsAt: optional(dateTime({ zh: '结束时间', en: 'Ends at' })),
    persons: optional(integer({ zh: '人数', en: 'Persons', minimum: 1, maximum: 10000, unit: '1' })),
    state: code(htBookingStateCodes, { zh: '状态', en: 'State' }),
  }),
  rules: [inOrder('startsAt', 'endsAt')],
  example: exampleRecord('Booking', 'bk-0001', {
    target: exampleId('Place', 'pl-04'),
    resident: exampleId('Resident', 'r-000001'),
    startsAt: '2026-01-08T14:00:00+08:00',
    endsAt: '2026-01-08T16:00:00+08:00',
    state: 'confirmed',
  }),
});

/** A record of type `Booking`. */
export type Booking = RecordOf<typeof Booking>;

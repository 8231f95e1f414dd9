import { dateTime, flag, optional, reference, text } from '../../fields/define-field.ts';
import { plateNumber } from '../../values/plate.ts';
import { money } from '../../values/quantity-fields.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** One stay of a vehicle in a parking area. */
export const ParkingRecord = defineEntity({
  type: 'ParkingRecord',
  element: 'service',
  title: { zh: '停车记录', en: 'Parking record' },
  description: { zh: '车辆在停车区域的一次停放', en: 'One stay of a vehicle in a parking area' },
  fields: () => ({
    place: reference('Place', { zh: '停车区域', en: 'Parking area', requirement: 'HT-SVC-011' }),
    space: optional(text({ zh: '车位', en: 'Space', maxLength: 30 })),
    vehicle: optional(reference('Vehicle', { zh: '车辆', en: 'Vehicle', privacy: 'personal' })),
    plate: plateNumber({ zh: '号牌号码', en: 'Number plate', requirement: 'HT-SVC-011' }),
    enteredAt: dateTime({ zh: '入场时间', en: 'Entered at' }),
    leftAt: optional(dateTime({ zh: '离场时间', en: 'Left at' })),
    fee: optional(money({ zh: '应收费用', en: 'Fee' })),
    paid: optional(flag({ zh: '是否已付', en: 'Paid' })),
  }),
  rules: [inOrder('enteredAt', 'leftAt')],
  example: exampleRecord('ParkingRecord', 'pk-0001', {
    place: exampleId('Place', 'pl-02'),
    plate: '皖A00000',
    enteredAt: '2026-01-05T18:00:00+08:00',
  }),
});

/** A record of type `ParkingRecord`. */
export type ParkingRecord = RecordOf<typeof ParkingRecord>;

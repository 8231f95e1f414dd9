import { htAccessDirectionCodes, htAccessKindCodes, htAccessMethodCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, flag, optional, reference } from '../../fields/define-field.ts';
import { attachments } from '../../values/attachments.ts';
import { personName } from '../../values/contact-fields.ts';
import { plateNumber } from '../../values/plate.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A person or vehicle that passes an entrance. */
export const AccessRecord = defineEntity({
  type: 'AccessRecord',
  element: 'situation',
  title: { zh: '通行记录', en: 'Access record' },
  description: { zh: '人员或车辆的进出记录', en: 'A person or vehicle that passes an entrance' },
  fields: () => ({
    kind: code(htAccessKindCodes, { zh: '通行对象', en: 'What passes', requirement: 'HT-SIT-002' }),
    direction: code(htAccessDirectionCodes, { zh: '方向', en: 'Direction', requirement: 'HT-SIT-002' }),
    at: dateTime({ zh: '通行时间', en: 'At', requirement: 'HT-SIT-002' }),
    granted: flag({ zh: '是否放行', en: 'Let through' }),
    method: optional(code(htAccessMethodCodes, { zh: '通行方式', en: 'Method' })),
    device: optional(reference('Device', { zh: '设备', en: 'Device' })),
    place: optional(reference('Place', { zh: '出入口', en: 'Entrance' })),
    resident: optional(reference('Resident', { zh: '居民', en: 'Resident', privacy: 'personal' })),
    visitorPass: optional(reference('VisitorPass', { zh: '访客通行证', en: 'Visitor pass', privacy: 'personal' })),
    personName: optional(personName({ zh: '姓名', en: 'Name' })),
    vehicle: optional(reference('Vehicle', { zh: '车辆', en: 'Vehicle', privacy: 'personal' })),
    plate: optional(plateNumber({ zh: '号牌号码', en: 'Number plate' })),
    photos: optional(attachments({ zh: '抓拍图片', en: 'Pictures' })),
  }),
  example: exampleRecord('AccessRecord', 'ar-0001', {
    kind: 'person',
    direction: 'in',
    at: '2026-01-02T18:30:00+08:00',
    granted: true,
    method: 'card',
    device: exampleId('Device', 'd-0002'),
    resident: exampleId('Resident', 'r-000001'),
  }),
});

/** A record of type `AccessRecord`. */
export type AccessRecord = RecordOf<typeof AccessRecord>;

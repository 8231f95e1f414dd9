import { htDeviceStatusCodes } from '../../codes/hutong-lists.generated.ts';
import { code, dateTime, decimal, flag, list, optional, reference, text } from '../../fields/define-field.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';
import { inOrder } from '../../rules/in-order.ts';

/** How a device is at a time. */
export const DeviceState = defineEntity({
  type: 'DeviceState',
  element: 'situation',
  title: { zh: '设备状态', en: 'Device state' },
  description: { zh: '设备在某一时刻的运行状态', en: 'How a device is at a time' },
  fields: () => ({
    device: reference('Device', { zh: '设备', en: 'Device', requirement: 'HT-SIT-001' }),
    at: dateTime({ zh: '时间', en: 'At', requirement: 'HT-SIT-001' }),
    status: code(htDeviceStatusCodes, { zh: '状态', en: 'Status' }),
    online: flag({ zh: '是否在线', en: 'Online' }),
    battery: optional(decimal({ zh: '电量', en: 'Battery', minimum: 0, maximum: 100, unit: '%' })),
    signal: optional(decimal({ zh: '信号强度', en: 'Signal strength', minimum: -200, maximum: 50, unit: 'dB[mW]' })),
    firmware: optional(text({ zh: '固件版本', en: 'Firmware', maxLength: 64 })),
    faults: optional(
      list(text({ zh: '故障', en: 'Faults', maxLength: 100 }), { zh: '故障', en: 'Faults', maxItems: 50 }),
    ),
    lastSeenAt: optional(dateTime({ zh: '最近通信时间', en: 'Last seen at' })),
  }),
  rules: [inOrder('lastSeenAt', 'at')],
  example: exampleRecord('DeviceState', 'ds-0001', {
    device: exampleId('Device', 'd-0001'),
    at: '2026-01-02T08:00:00+08:00',
    status: 'in-use',
    online: true,
    battery: 87,
  }),
});

/** A record of type `DeviceState`. */
export type DeviceState = RecordOf<typeof DeviceState>;

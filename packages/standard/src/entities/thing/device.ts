import { htDeviceKindCodes, htDeviceStatusCodes } from '../../codes/hutong-lists.generated.ts';
import { code, date, identifier, optional, reference, text } from '../../fields/define-field.ts';
import { macAddress } from '../../identifiers/hardware-address.ts';
import { imei } from '../../identifiers/imei.ts';
import { videoDeviceId } from '../../identifiers/video-device-id.ts';
import { position } from '../../values/position.ts';
import { defineEntity, type RecordOf } from '../define-entity.ts';
import { exampleId, exampleRecord } from '../example-record.ts';

/** A device that senses or acts. */
export const Device = defineEntity({
  type: 'Device',
  element: 'thing',
  title: { zh: '设备', en: 'Device' },
  description: { zh: '社区内的感知或执行设备', en: 'A sensing or acting device of the community' },
  matchKey: ['protocol', 'address'],
  fields: () => ({
    name: text({ zh: '名称', en: 'Name', maxLength: 100 }),
    kind: code(htDeviceKindCodes, { zh: '设备种类', en: 'Kind', requirement: 'HT-DEV-001' }),
    status: code(htDeviceStatusCodes, { zh: '设备状态', en: 'Status', requirement: 'HT-DEV-002' }),
    vendor: optional(text({ zh: '厂商', en: 'Vendor', maxLength: 100 })),
    model: optional(text({ zh: '型号', en: 'Model', maxLength: 100 })),
    deviceModel: optional(reference('DeviceModel', { zh: '设备型号', en: 'Device model' })),
    serialNumber: optional(text({ zh: '序列号', en: 'Serial number', maxLength: 100 })),
    videoDeviceId: optional(
      identifier(videoDeviceId, {
        zh: '视频联网设备编码',
        en: 'Id in the video network',
        source: 'GB/T 28181 annex D',
      }),
    ),
    macAddress: optional(identifier(macAddress, { zh: 'MAC 地址', en: 'MAC address' })),
    imei: optional(identifier(imei, { zh: '国际移动设备识别码', en: 'IMEI' })),
    protocol: optional(
      text({ zh: '协议', en: 'Protocol', maxLength: 40, description: { zh: '适配器标识', en: 'Adapter id' } }),
    ),
    address: optional(text({ zh: '通信地址', en: 'Address on the wire', maxLength: 100 })),
    installedOn: optional(date({ zh: '安装日期', en: 'Installed on' })),
    grid: optional(reference('Grid', { zh: '所属网格', en: 'Grid' })),
    building: optional(reference('Building', { zh: '所在楼栋', en: 'Building' })),
    house: optional(
      reference('House', { zh: '所在房屋', en: 'House', privacy: 'personal', requirement: 'HT-DEV-003' }),
    ),
    watches: optional(
      reference('Resident', {
        zh: '守护对象',
        en: 'Person it looks after',
        privacy: 'sensitive',
        requirement: 'HT-DEV-004',
      }),
    ),
    position: optional(position({ zh: '位置', en: 'Position', requirement: 'HT-DEV-005' })),
  }),
  example: exampleRecord('Device', 'd-0001', {
    name: '301室门磁',
    kind: 'door-magnet',
    status: 'in-use',
    vendor: '示例厂商',
    protocol: 'mqtt',
    address: 'door-0001',
    house: exampleId('House', 'h-000001'),
    position: { longitude: 117.3, latitude: 31.8, crs: 'WGS84' },
  }),
});

/** A record of type `Device`. */
export type Device = RecordOf<typeof Device>;

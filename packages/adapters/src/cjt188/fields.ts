import type { FieldMeanings } from '@hutong/adapter-kit';
import { bilingual } from '@hutong/standard';
import { framing, meaning } from '../explain/meaning.ts';
import { controlName, type Control } from './items/controls.ts';
import { identifierTitle } from './items/identifiers.ts';
import { meterTypeTitle, type MeterType } from './items/meter-types.ts';
import { statusName, type MeterStatus } from './messages/status.ts';

/** What the fields of a frame mean (CJ/T 188-2004). */
export const cjt188Fields: FieldMeanings = {
  filler: framing('前导字节', 'Wake-up bytes', '6.3'),
  start: framing('帧起始符', 'Start byte', '6.2.1'),
  meterType: meaning('仪表类型 T', 'Meter type T', {
    clause: '6.2.2',
    nameOf: (value) => meterTypeTitle(value as MeterType),
  }),
  address: meaning('地址域', 'Address', { clause: '6.2.3' }),
  control: meaning('控制码', 'Control byte', { clause: '6.2.4', nameOf: (value) => controlName(value as Control) }),
  length: framing('数据长度域', 'Length of the data', '6.2.5'),
  checksum: framing('校验码', 'Checksum', '6.2.7'),
  end: framing('结束符', 'End byte', '6.2.8'),
  'data.raw': meaning('数据域', 'Data'),
  'data.di': meaning('数据标识 DI', 'Identifier DI', {
    clause: '6.2.6',
    nameOf: (value) => identifierTitle(Number.parseInt(String(value), 16)),
  }),
  'data.serial': meaning('序列号 SER', 'Serial number SER', { clause: '6.2.6' }),
  'data.surplus': meaning('多余字节', 'Surplus bytes'),
  'payload.raw': meaning('数据', 'Payload'),
  'current.value': meaning('当前累积流量', 'Current volume'),
  current: meaning('当前累积流量', 'Current volume', { unit: 'm3' }),
  'settlement.value': meaning('结算日累积流量', 'Volume at the settlement day'),
  'settlementHeat.value': meaning('结算日热量', 'Heat at the settlement day'),
  'currentHeat.value': meaning('当前热量', 'Current heat'),
  'power.value': meaning('热功率', 'Heat power'),
  'flow.value': meaning('流量', 'Flow'),
  'volume.value': meaning('累积流量', 'Volume'),
  'rate.value': meaning('流量', 'Flow'),
  unit: meaning('单位代号', 'Unit code', { clause: 'table 5' }),
  supplyTemperature: meaning('供水温度', 'Supply temperature', { unit: 'Cel' }),
  returnTemperature: meaning('回水温度', 'Return temperature', { unit: 'Cel' }),
  temperature: meaning('温度', 'Temperature', { unit: 'Cel' }),
  pressure: meaning('压力', 'Pressure'),
  rest: meaning('其余字节', 'Rest'),
  workingHours: meaning('累积工作时间', 'Working hours', { unit: 'h' }),
  time: meaning('实时时间', 'Clock'),
  status: meaning('状态 ST', 'Status ST', { clause: '7.3', nameOf: (value) => statusName(value as MeterStatus) }),
  'payload.number': meaning('购买序号', 'Number of the purchase'),
  bought: meaning('本次购入', 'Bought now'),
  total: meaning('累计购入', 'Bought in all'),
  left: meaning('剩余', 'Left'),
  command: meaning('阀门控制操作', 'Valve command', {
    clause: '7.4',
    nameOf: (value) =>
      value === 'open' ? bilingual('开阀', 'Open') : value === 'close' ? bilingual('关阀', 'Close') : undefined,
  }),
  day: meaning('日', 'Day'),
  'payload.address': meaning('通信地址', 'Address'),
};

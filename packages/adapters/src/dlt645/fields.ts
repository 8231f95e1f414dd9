import type { FieldMeanings } from '@hutong/adapter-kit';
import { framing, meaning } from '../explain/meaning.ts';
import { errorNames } from './items/bit-titles.ts';
import { controlName, type Control } from './items/controls.ts';
import { relayTitles, type RelayAction } from './messages/data.ts';

/** What the fields of a frame mean (DL/T 645-2007). Values of identifiers have the title of their identifier. */
export const dlt645Fields: FieldMeanings = {
  loadStart: framing('负荷记录起始码', 'Start of a load record', 'B'),
  loadLength: framing('负荷记录字节数', 'Length of a load record', 'B'),
  loadTime: meaning('负荷记录存储时间', 'Time of a load record', { clause: 'B' }),
  loadSeparator: framing('块分隔码', 'Separator of blocks', 'B'),
  loadSum: framing('负荷记录累加校验码', 'Sum of a load record', 'B'),
  loadEnd: framing('负荷记录结束码', 'End of a load record', 'B'),
  filler: framing('前导字节', 'Wake-up bytes', '5.3.1'),
  start: framing('帧起始符', 'Start byte', '5.2.1'),
  address: meaning('地址域', 'Address', { clause: '5.2.2' }),
  secondStart: framing('帧起始符', 'Second start byte', '5.2.1'),
  control: meaning('控制码', 'Control byte', { clause: '5.2.3', nameOf: (value) => controlName(value as Control) }),
  length: framing('数据域长度', 'Length of the data', '5.2.4'),
  checksum: framing('校验码', 'Checksum', '5.2.6'),
  end: framing('结束符', 'End byte', '5.2.7'),
  'data.di': meaning('数据标识', 'Identifier', { clause: '5.2.5' }),
  'data.value': meaning('数据', 'Value'),
  'data.raw': meaning('数据域', 'Data'),
  'data.surplus': meaning('多余字节', 'Surplus bytes'),
  'data.seq': meaning('帧序号', 'Number of the follow-up frame', { clause: '7.2' }),
  'data.selection': meaning('负荷记录块数或给定时间', 'Number of records or time asked for', { clause: '7.1' }),
  'data.address': meaning('通信地址', 'Address', { clause: '7.5' }),
  'data.time': meaning('时间', 'Time', { clause: '7.6' }),
  'data.minute': meaning('冻结分', 'Minute of the freeze', { clause: '7.7' }),
  'data.hour': meaning('冻结时', 'Hour of the freeze', { clause: '7.7' }),
  'data.day': meaning('冻结日', 'Day of the freeze', { clause: '7.7' }),
  'data.month': meaning('冻结月', 'Month of the freeze', { clause: '7.7' }),
  'data.rate': meaning('通信速率特征字', 'Baud rate', { unit: 'bit/s', clause: '7.8' }),
  'data.old': meaning('原密码', 'Old password', { clause: '7.9' }),
  'data.new': meaning('新密码', 'New password', { clause: '7.9' }),
  'data.errors': meaning('错误信息字', 'Error bits', { clause: 'C.4', nameOf: errorNames }),
  'authority.level': meaning('密码权限', 'Level of the password', { clause: '7.3' }),
  'authority.password': meaning('密码', 'Password', { clause: '7.3' }),
  'authority.operator': meaning('操作者代码', 'Operator code', { clause: '7.3' }),
  'data.action': meaning('控制命令类型 N1', 'Command N1', {
    clause: '7.13',
    nameOf: (value) => relayTitles[value as RelayAction],
  }),
  'data.parameter': meaning('保留 N2', 'Parameter N2', { clause: '7.13' }),
  'data.validUntil': meaning('命令有效截止时间', 'Command valid until', { clause: '7.13' }),
  occurredAt: meaning('发生时间', 'Time of occurrence'),
};

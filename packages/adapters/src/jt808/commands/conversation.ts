import type { AdapterCommand } from '@hutong/adapter-kit';
import { bilingual } from '@hutong/standard';
import type { Jt808Message } from '../message.ts';
import { command } from './command.ts';
import { byte, doubleWord, hex, list, text } from './fields.ts';

const action = byte('设置类型', 'Action');
const flag = byte('标志', 'Flag');

/** Time for the driver to answer a question, in milliseconds. */
const driverPatience = 120_000;

/** Talk with the driver (0x8301 to 0x8401, those of 2011 and 2013 included), stored areas, the recorder and data of one's own. */
export const jt808ConversationCommands: Readonly<Record<string, AdapterCommand<Jt808Message>>> = {
  setEvents: command(
    '事件设置',
    'Set events',
    'write',
    0x8301,
    { action, events: list('事件 [{eventId, content}]', 'Events [{eventId, content}]') },
    (values) => ({ name: 'setEvents', ...values }),
  ),
  ask: command(
    '提问下发',
    'Ask the driver',
    'control',
    0x8302,
    {
      flag,
      question: text('问题', 'Question'),
      answers: list('候选答案 [{answerId, content}]', 'Answers [{answerId, content}]'),
    },
    (values) => ({ name: 'question', ...values }),
    0,
    { timeout: driverPatience },
  ),
  setServices: command(
    '信息点播菜单设置',
    'Set services',
    'write',
    0x8303,
    { action, services: list('信息项 [{serviceType, content}]', 'Services [{serviceType, content}]') },
    (values) => ({ name: 'setServices', ...values }),
  ),
  sendInformation: command(
    '信息服务',
    'Send information of a service',
    'control',
    0x8304,
    { serviceType: byte('信息类型', 'Kind of service'), content: text('信息内容', 'Content') },
    (values) => ({ name: 'serviceInformation', ...values }),
    0,
  ),
  callBack: command(
    '电话回拨',
    'Let the terminal call',
    'control',
    0x8400,
    {
      flag: { ...flag, title: bilingual('标志（0 普通通话 1 监听）', 'Flag (0 call, 1 listen in)') },
      phoneNumber: { ...text('电话号码', 'Phone number'), secret: true },
    },
    (values) => ({ name: 'callBack', ...values }),
    0,
  ),
  setPhoneBook: command(
    '设置电话本',
    'Set the phone book',
    'write',
    0x8401,
    {
      action,
      contacts: {
        ...list('联系人 [{flag, phoneNumber, contactName}]', 'Contacts [{flag, phoneNumber, contactName}]'),
        secret: true,
      },
    },
    (values) => ({ name: 'setPhoneBook', ...values }),
  ),
  queryAreas: command(
    '查询区域或线路数据',
    'Query areas or routes',
    'read',
    0x8608,
    {
      kind: byte('类型（1 圆 2 矩形 3 多边形 4 路线）', 'Kind (1 circles, 2 rectangles, 3 polygons, 4 routes)'),
      ids: list('标识，空为全部', 'Ids, empty for all'),
    },
    (values) => ({ name: 'queryAreas', ...values }),
  ),
  readRecorder: command(
    '行驶记录数据采集',
    'Read the recorder',
    'read',
    0x8700,
    { command: byte('命令字（GB/T 19056）', 'Command (GB/T 19056)'), data: hex('数据块', 'Data block') },
    (values) => ({ name: 'readRecorder', ...values }),
  ),
  setRecorder: command(
    '行驶记录参数下传',
    'Set the recorder',
    'write',
    0x8701,
    { command: byte('命令字（GB/T 19056）', 'Command (GB/T 19056)'), data: hex('数据块', 'Data block') },
    (values) => ({ name: 'setRecorder', ...values }),
  ),
  sendTransparent: command(
    '数据下行透传',
    'Send transparent data',
    'control',
    0x8900,
    { kind: byte('透传消息类型', 'Kind'), data: hex('数据', 'Data') },
    (values) => ({ name: 'transparentDown', ...values }),
    0,
  ),
  sendPlatformKey: command(
    '平台 RSA 公钥',
    'Send the RSA key of the platform',
    'write',
    0x8a00,
    { exponent: doubleWord('公钥指数 e', 'Exponent e'), modulus: hex('公钥模 n（128 字节）', 'Modulus n (128 bytes)') },
    (values) => ({ name: 'platformKey', ...values }),
  ),
  checkLink: command('链路检测', 'Check the link', 'read', 0x8204, {}, () => ({ name: 'checkLink' })),
  upgrade: command(
    '下发终端升级包',
    'Upgrade the terminal',
    'control',
    0x8108,
    {
      kind: byte('升级类型', 'Kind'),
      maker: text('制造商 ID', 'Maker'),
      version: text('版本号', 'Version'),
      data: hex('升级数据包', 'Package'),
    },
    (values) => ({ name: 'upgrade', ...values }),
    0,
  ),
};

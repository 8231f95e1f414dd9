import type { AdapterCommand } from '@hutong/adapter-kit';
import { parameter } from '../../commands/parameter.ts';
import type { Jt808Message } from '../message.ts';
import { command } from './command.ts';
import { byte, channel, period, server, span, word } from './fields.ts';

/** Routes, drivers, cameras and the signalling of JT/T 1078. */
export const jt808MoreCommands: Readonly<Record<string, AdapterCommand<Jt808Message>>> = {
  setRoute: command(
    '设置路线',
    'Set a route',
    'write',
    0x8606,
    { route: parameter('object', '路线，形式同解码结果', 'Route in the form of decode') },
    (values) => ({ name: 'setRoute', ...values }),
  ),
  lockDoors: command(
    '车门控制',
    'Lock or unlock the doors',
    'control',
    0x8500,
    { locked: parameter('boolean', '加锁', 'Locked') },
    ({ locked }, { last }) => ({
      name: 'vehicleControl',
      ...(last?.protocolVersion === undefined
        ? { flag: locked === true ? 1 : 0 }
        : { controls: [{ controlType: 1, value: locked === true ? 1 : 0 }] }),
    }),
    0,
  ),
  queryDriver: command('查询驾驶员身份', 'Ask who drives', 'read', 0x8702, {}, () => ({ name: 'queryDriver' })),
  shoot: command(
    '摄像头立即拍摄',
    'Take pictures',
    'control',
    0x8801,
    {
      channel,
      pictures: word('张数（65535 为录像）', 'Pictures (65535 for a video)'),
      seconds: word('间隔', 'Interval', 's'),
    },
    ({ pictures, ...values }) => ({
      name: 'shoot',
      ...values,
      command: pictures,
      save: 0,
      resolution: 1,
      quality: 5,
      brightness: 128,
      contrast: 64,
      saturation: 64,
      chroma: 128,
    }),
    0,
  ),
  searchMedia: command(
    '存储多媒体数据检索',
    'Search stored media',
    'read',
    0x8802,
    { mediaType: byte('多媒体类型', 'Media type'), channel, event: byte('事件项编码', 'Event'), ...period },
    (values) => ({ name: 'searchMedia', ...values, ...span(values) }),
  ),
  queryAudioVideo: command('查询终端音视频属性', 'Ask for audio and video', 'read', 0x9003, {}, () => ({
    name: 'queryAudioVideo',
  })),
  live: command(
    '实时音视频传输请求',
    'Ask for a live stream',
    'control',
    0x9101,
    { ...server, channel, mediaType: byte('数据类型', 'Kind of data'), streamType: byte('码流类型', 'Kind of stream') },
    (values) => ({ name: 'live', ...values }),
    0,
  ),
  liveControl: command(
    '音视频实时传输控制',
    'Control a live stream',
    'control',
    0x9102,
    {
      channel,
      command: byte('控制指令', 'Command'),
      closed: byte('关闭音视频类型', 'What is closed'),
      streamType: byte('切换码流类型', 'Kind of stream'),
    },
    (values) => ({ name: 'liveControl', ...values }),
    0,
  ),
  queryResources: command(
    '查询资源列表',
    'List recorded media',
    'read',
    0x9205,
    { channel, ...period, mediaType: byte('资源类型', 'Kind of media') },
    (values) => ({
      name: 'queryResources',
      alarmFlags: '0'.repeat(16),
      streamType: 0,
      storage: 0,
      ...values,
      ...span(values),
    }),
  ),
};

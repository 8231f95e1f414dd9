import type { AdapterCommand } from '@hutong/adapter-kit';
import { parameter } from '../../commands/parameter.ts';
import type { Jt808Message } from '../message.ts';
import { command } from './command.ts';
import { byte, channel, doubleWord, period, server, span, terminalTime, text, time, word } from './fields.ts';

type Command = AdapterCommand<Jt808Message>;

/** Time of a file to be uploaded, in milliseconds. */
const uploadPatience = 600_000;
const noAlarms = '0'.repeat(16);
const mediaType = byte('媒体类型', 'Media type');
const streamType = byte('码流类型', 'Kind of stream');
const storage = byte('存储器类型', 'Storage');
const on = parameter('integer', '开关（0 停止 1 启动）', 'Switch (0 off, 1 on)', { values: [0, 1] });

const cameraSwitch = (zh: string, en: string, id: number, name: string): Command =>
  command(zh, en, 'control', id, { channel, command: on }, (values) => ({ name, ...values }), 0);

/** Stored media, playback, uploads, attachments of alarms and pan and tilt (0x880x, 0x92xx, 0x93xx). */
export const jt808CameraCommands: Readonly<Record<string, Command>> = {
  uploadMedia: command(
    '存储多媒体数据上传',
    'Upload stored media',
    'control',
    0x8803,
    { mediaType, channel, event: byte('事件项编码', 'Event'), ...period, erase: byte('删除标志', 'Erase (1)') },
    (values) => ({ name: 'uploadMedia', ...values, ...span(values) }),
  ),
  uploadOneMedia: command(
    '单条存储多媒体数据上传',
    'Upload one medium',
    'control',
    0x8805,
    { mediaId: doubleWord('多媒体数据 ID', 'Media id'), erase: byte('删除标志', 'Erase (1)') },
    (values) => ({ name: 'uploadOneMedia', ...values }),
  ),
  recordSound: command(
    '录音',
    'Record sound',
    'control',
    0x8804,
    {
      command: byte('录音命令（0 停止 1 开始）', 'Command (0 stop, 1 start)'),
      seconds: word('录音时间', 'Time', 's'),
      save: byte('保存标志（0 实时上传 1 保存）', 'Saved (1) or sent at once (0)'),
      sampleRate: byte('音频采样率', 'Sample rate'),
    },
    (values) => ({ name: 'recordSound', ...values }),
    0,
  ),
  reportLoss: command(
    '实时音视频传输状态通知',
    'Tell the loss of a live stream',
    'control',
    0x9105,
    { channel, lossRate: byte('丢包率', 'Lost packets, per cent') },
    (values) => ({ name: 'liveState', ...values }),
    0,
    { answered: false },
  ),
  play: command(
    '远程录像回放请求',
    'Play a recording',
    'control',
    0x9201,
    {
      ...server,
      channel,
      mediaType,
      streamType,
      storage,
      mode: byte('回放方式', 'Mode'),
      factor: byte('快进或快退倍数', 'Factor of speed'),
      ...period,
    },
    (values) => ({ name: 'playback', ...values, ...span(values) }),
    0,
  ),
  controlPlayback: command(
    '远程录像回放控制',
    'Control a playback',
    'control',
    0x9202,
    {
      channel,
      command: byte('回放控制', 'Command'),
      factor: byte('快进或快退倍数', 'Factor of speed'),
      position: time('拖动位置', 'Position'),
    },
    (values) => ({ name: 'playbackControl', ...values, position: terminalTime(values['position']) }),
    0,
  ),
  uploadFile: command(
    '文件上传',
    'Upload a file',
    'control',
    0x9206,
    {
      server: server.server,
      port: word('端口', 'Port'),
      user: text('用户名', 'User'),
      password: { ...text('密码', 'Password'), secret: true },
      path: text('文件上传路径', 'Path'),
      channel,
      ...period,
      mediaType,
      streamType,
      storage,
      condition: byte('任务执行条件', 'When to upload'),
    },
    (values) => ({ name: 'uploadFile', alarmFlags: noAlarms, ...values, ...span(values) }),
    0,
    { timeout: uploadPatience },
  ),
  controlUpload: command(
    '文件上传控制',
    'Control an upload',
    'control',
    0x9207,
    {
      serial: word('对应文件上传指令的流水号', 'Serial number of the upload'),
      command: parameter('integer', '上传控制（0 暂停 1 继续 2 取消）', 'Command (0 pause, 1 go on, 2 cancel)', {
        values: [0, 1, 2],
      }),
    },
    (values) => ({ name: 'uploadControl', ...values }),
    0,
  ),
  uploadAttachments: command(
    '报警附件上传',
    'Upload the attachments of an alarm',
    'control',
    0x9208,
    {
      ...server,
      identity: parameter('object', '报警标识号，形式同解码结果', 'Identity of the alarm in the form of decode'),
      alarmNumber: parameter('text', '报警编号', 'Number of the alarm', { minimum: 1, maximum: 32 }),
    },
    (values) => ({ name: 'uploadAttachments', ...values, reserved: '0'.repeat(32) }),
  ),
  rotateCamera: command(
    '云台旋转',
    'Rotate the camera',
    'control',
    0x9301,
    {
      channel,
      direction: parameter(
        'integer',
        '方向（0 停止 1 上 2 下 3 左 4 右）',
        'Direction (0 stop, 1 up, 2 down, 3 left, 4 right)',
        {
          values: [0, 1, 2, 3, 4],
        },
      ),
      speed: byte('速度', 'Speed'),
    },
    (values) => ({ name: 'rotateCamera', ...values }),
    0,
  ),
  focus: cameraSwitch('云台调整焦距', 'Focus', 0x9302, 'focus'),
  aperture: cameraSwitch('云台调整光圈', 'Aperture', 0x9303, 'aperture'),
  wiper: cameraSwitch('云台雨刷', 'Wiper', 0x9304, 'wiper'),
  infraredLight: cameraSwitch('红外补光', 'Infrared light', 0x9305, 'infraredLight'),
  zoom: cameraSwitch('云台变倍', 'Zoom', 0x9306, 'zoom'),
};

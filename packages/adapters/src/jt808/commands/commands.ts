import type { AdapterCommand } from '@hutong/adapter-kit';
import { parameter } from '../../commands/parameter.ts';
import type { Jt808Message } from '../message.ts';
import { jt808CameraCommands } from './cameras.ts';
import { command } from './command.ts';
import { jt808ConversationCommands } from './conversation.ts';
import { jt808MoreCommands } from './media.ts';

type Command = AdapterCommand<Jt808Message>;

const ids = parameter('list', '标识', 'Ids');
const areas = {
  action: parameter('integer', '设置属性（0 更新 1 追加 2 修改）', 'Action (0 replace, 1 append, 2 change)', {
    values: [0, 1, 2],
  }),
  areas: parameter('list', '区域，形式同解码结果', 'Areas in the form of decode'),
};
const remove = (zh: string, en: string, id: number, name: string): Command =>
  command(zh, en, 'write', id, { ids }, ({ ids: own }) => ({ name, ids: own }));

/** Commands of a platform (JT/T 808-2019, 8). */
export const jt808Commands: Readonly<Record<string, Command>> = {
  setParameters: command(
    '设置终端参数',
    'Set parameters',
    'write',
    0x8103,
    { parameters: parameter('list', '参数 [{id, value}]', 'Parameters [{id, value}]') },
    ({ parameters }) => ({ name: 'setParameters', parameters }),
  ),
  queryParameters: command('查询终端参数', 'Query parameters', 'read', 0x8104, {}, () => ({ name: 'queryParameters' })),
  queryTheseParameters: command(
    '查询指定终端参数',
    'Query these parameters',
    'read',
    0x8106,
    { ids },
    ({ ids: own }) => ({
      name: 'queryTheseParameters',
      ids: own,
    }),
  ),
  queryAttributes: command('查询终端属性', 'Query attributes', 'read', 0x8107, {}, () => ({ name: 'queryAttributes' })),
  control: command(
    '终端控制',
    'Control the terminal',
    'control',
    0x8105,
    {
      command: parameter('integer', '命令字', 'Command', { minimum: 1, maximum: 255 }),
      parameter: parameter('text', '命令参数', 'Its parameters', { optional: true }),
    },
    ({ command: own, parameter: text = '' }) => ({ name: 'terminalControl', command: own, parameter: text }),
    0,
  ),
  queryLocation: command('位置信息查询', 'Query the location', 'read', 0x8201, {}, () => ({ name: 'queryLocation' })),
  trackLocation: command(
    '临时位置跟踪控制',
    'Track the location',
    'write',
    0x8202,
    {
      interval: parameter('integer', '时间间隔', 'Interval', { minimum: 0, maximum: 65_535, unit: 's' }),
      duration: parameter('integer', '有效期', 'Duration', { minimum: 0, maximum: 0xffff_ffff, unit: 's' }),
    },
    (values) => ({ name: 'trackLocation', ...values }),
  ),
  confirmAlarms: command(
    '人工确认报警消息',
    'Confirm alarms',
    'write',
    0x8203,
    {
      serial: parameter('integer', '报警消息流水号', 'Serial number of the alarm', { minimum: 0, maximum: 65_535 }),
      alarms: parameter('integer', '报警类型', 'Kinds of alarm', { minimum: 0, maximum: 0xffff_ffff }),
    },
    (values) => ({ name: 'confirmAlarms', ...values }),
  ),
  text: command(
    '文本信息下发',
    'Send a text',
    'control',
    0x8300,
    {
      text: parameter('text', '文本', 'Text', { minimum: 1, maximum: 500 }),
      flag: parameter('integer', '标志（默认 8：终端显示）', 'Flag, else 8: shown on the terminal', {
        minimum: 0,
        maximum: 255,
        optional: true,
      }),
    },
    ({ text, flag = 8 }, { last }) => ({
      name: 'text',
      flag,
      ...(last?.protocolVersion === undefined ? {} : { textType: 1 }),
      text,
    }),
    0,
  ),
  setCircles: command('设置圆形区域', 'Set circles', 'write', 0x8600, areas, (values) => ({
    name: 'setCircles',
    ...values,
  })),
  deleteCircles: remove('删除圆形区域', 'Delete circles', 0x8601, 'deleteCircles'),
  setRectangles: command('设置矩形区域', 'Set rectangles', 'write', 0x8602, areas, (values) => ({
    name: 'setRectangles',
    ...values,
  })),
  deleteRectangles: remove('删除矩形区域', 'Delete rectangles', 0x8603, 'deleteRectangles'),
  setPolygon: command(
    '设置多边形区域',
    'Set a polygon',
    'write',
    0x8604,
    { area: parameter('object', '区域，形式同解码结果', 'Area in the form of decode') },
    (values) => ({ name: 'setPolygon', ...values }),
  ),
  deletePolygons: remove('删除多边形区域', 'Delete polygons', 0x8605, 'deletePolygons'),
  deleteRoutes: remove('删除路线', 'Delete routes', 0x8607, 'deleteRoutes'),
  ...jt808MoreCommands,
  ...jt808ConversationCommands,
  ...jt808CameraCommands,
};

import type { AdapterCommand, CommandContext, CommandResult } from '@hutong/adapter-kit';
import { bilingual, formatDateTime, HutongError } from '@hutong/standard';
import { parameter } from '../commands/parameter.ts';
import type { CommandName } from './items/commands.ts';
import type { Gb26875Message } from './message.ts';
import type { DataUnit } from './messages/data-unit.ts';

type Command = AdapterCommand<Gb26875Message>;
type Context = CommandContext<Gb26875Message>;

/** 8.1: an answer is due within ten seconds, three attempts. */
const patience = { timeout: 10_000, retries: 2 } as const;

const stamp = (milliseconds: number): string => formatDateTime(Math.floor(milliseconds / 1000) * 1000);

const send = (context: Context, command: CommandName, unit: DataUnit): Gb26875Message => {
  const { address, serial, last } = context;
  const target = Number(address);
  if (!Number.isSafeInteger(target) || target < 0 || target >= 2 ** 48)
    throw new HutongError('HT4009', { field: 'target', facts: { address } });
  return {
    serial,
    version: last?.version ?? { main: 1, user: 1 },
    time: stamp(context.now()),
    source: last?.target ?? 0,
    target,
    command,
    unit,
  };
};

const system = {
  systemType: parameter('integer', '系统类型', 'System type', { minimum: 0, maximum: 255 }),
  systemAddress: parameter('integer', '系统地址', 'System address', { minimum: 0, maximum: 255 }),
};
const part = {
  ...system,
  partAddress: parameter('integer', '部件地址', 'Component address', { minimum: 0, maximum: 0xffff_ffff }),
};
const records = {
  records: parameter('integer', '记录数目', 'Number of records', { minimum: 1, maximum: 255 }),
  from: parameter('time', '记录起始时间', 'Start of the records'),
};
const reserved = {};

/** The type flag that answers a request: 61 to 68 with 1 to 8, 81 to 88 with 21 to 28. */
const answerTo = (type: number): number => type - 60;

const isFrom = (message: Gb26875Message, sent: Gb26875Message): boolean => message.source === sent.target;

const refusal = (): CommandResult => ({ status: 'refused', reason: bilingual('传输装置否认', 'The device denies it') });

const readResult = (message: Gb26875Message, sent: Gb26875Message): CommandResult | undefined => {
  if (!isFrom(message, sent) || message.serial !== sent.serial) return undefined;
  if (message.command === 'deny') return refusal();
  if (message.command !== 'answer' || message.unit?.type !== answerTo(sent.unit?.type ?? 0)) return undefined;
  const { unit } = message;
  return { status: 'done', values: 'objects' in unit ? { objects: unit.objects } : {} };
};

const controlResult = (message: Gb26875Message, sent: Gb26875Message): CommandResult | undefined => {
  if (!isFrom(message, sent) || message.serial !== sent.serial) return undefined;
  if (message.command === 'deny') return refusal();
  return message.command === 'confirm' ? { status: 'done' } : undefined;
};

/** The confirmation says that the check arrived; the operation of somebody at the device, that it was answered. */
const patrolResult = (message: Gb26875Message, sent: Gb26875Message): CommandResult | undefined => {
  const { unit } = message;
  if (isFrom(message, sent) && unit?.name === 'deviceOperation')
    return unit.objects.some(({ operations }) => operations.includes('patrolAnswer')) ? { status: 'done' } : undefined;
  const control = controlResult(message, sent);
  return control?.status === 'done' ? { status: 'accepted' } : control;
};

const read = (
  zh: string,
  en: string,
  type: number,
  name: string,
  parameters: Command['parameters'] = reserved,
): Command => ({
  title: bilingual(zh, en),
  effect: 'read',
  clause: '8.3',
  parameters,
  build: (context, values) => {
    const object = Object.keys(parameters).length === 0 ? { reserved: 0 } : objectOf(values);
    return [send(context, 'request', { type, name, objects: [object] } as unknown as DataUnit)];
  },
  result: readResult,
  ...patience,
});

const objectOf = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  typeof values['from'] === 'string' ? { ...values, from: stamp(Date.parse(values['from'])) } : values;

/** Commands of a monitoring centre (GB/T 26875.3-2011, table 3, type flags 61 to 91). */
export const gb26875Commands: Readonly<Record<string, Command>> = {
  readSystemState: read('读系统状态', 'Read the state of a system', 61, 'readSystemState', system),
  readPartState: read('读部件状态', 'Read the state of a component', 62, 'readPartState', part),
  readPartAnalog: read('读部件模拟量', 'Read an analog value', 63, 'readPartAnalog', part),
  readSystemOperations: read('读系统操作信息', 'Read operations of a system', 64, 'readSystemOperations', {
    ...system,
    ...records,
  }),
  readSystemVersion: read('读系统软件版本', 'Read the version of a system', 65, 'readSystemVersion', system),
  readSystemConfiguration: read('读系统配置', 'Read the configuration', 66, 'readSystemConfiguration', system),
  readPartConfiguration: read('读部件配置', 'Read the configuration of a component', 67, 'readPartConfiguration', part),
  readSystemTime: read('读系统时间', 'Read the time of a system', 68, 'readSystemTime', system),
  readDeviceState: read('读传输装置状态', 'Read the state of the device', 81, 'readDeviceState'),
  readDeviceOperations: read(
    '读传输装置操作信息',
    'Read operations of the device',
    84,
    'readDeviceOperations',
    records,
  ),
  readDeviceVersion: read('读传输装置软件版本', 'Read the version of the device', 85, 'readDeviceVersion'),
  readDeviceConfiguration: read(
    '读传输装置配置',
    'Read the configuration of the device',
    86,
    'readDeviceConfiguration',
  ),
  readDeviceTime: read('读传输装置时间', 'Read the time of the device', 88, 'readDeviceTime'),
  initializeDevice: {
    title: bilingual('初始化传输装置', 'Initialise the device'),
    effect: 'control',
    clause: '8.3.2',
    parameters: {},
    build: (context) => [send(context, 'control', { type: 89, name: 'initializeDevice', objects: [{ reserved: 0 }] })],
    result: controlResult,
    ...patience,
    retries: 0,
  },
  setClock: {
    title: bilingual('同步时钟', 'Set the clock'),
    effect: 'write',
    clause: '8.3.2',
    parameters: { time: parameter('time', '时间（默认现在）', 'Time, else now', { optional: true }) },
    build: (context, { time }) => {
      const at = stamp(typeof time === 'string' ? Date.parse(time) : context.now());
      return [send(context, 'control', { type: 90, name: 'setClock', objects: [{ time: at }] })];
    },
    result: controlResult,
    ...patience,
  },
  patrolCheck: {
    title: bilingual('查岗', 'Duty check'),
    effect: 'control',
    clause: '8.3.2',
    parameters: {
      timeoutMinutes: parameter('integer', '应答超时', 'Timeout', { minimum: 1, maximum: 255, unit: 'min' }),
    },
    build: (context, { timeoutMinutes }) => [
      send(context, 'control', {
        type: 91,
        name: 'patrolCheck',
        objects: [{ timeoutMinutes: Number(timeoutMinutes) }],
      }),
    ],
    result: patrolResult,
    ...patience,
  },
};

import type { AdapterCommand, CommandContext, CommandResult } from '@hutong/adapter-kit';
import { bilingual, formatDateTime } from '@hutong/standard';
import { parameter } from '../../commands/parameter.ts';
import { answers, broadcastAddress } from '../address.ts';
import type { Edition } from '../items/controls.ts';
import type { ItemValue } from '../items/item.ts';
import type { Dlt645Message } from '../message.ts';
import type { Dlt645Options } from '../options.ts';
import { reasonOf } from './refusal.ts';
import { read } from './read.ts';
import { relayActions, type Authority, type Dlt645Data, type RelayAction } from '../messages/data.ts';

type Command = AdapterCommand<Dlt645Message, Dlt645Options>;
type Context = CommandContext<Dlt645Message>;
type Parameters = Readonly<Record<string, unknown>>;

const patience = { timeout: 1000, retries: 2 } as const;

const editionOf = ({ last }: Context): Edition => last?.edition ?? '2007';

const request = (
  context: Context,
  name: Dlt645Message['function'],
  data?: Dlt645Data,
  address = context.address.padStart(12, '0'),
): Dlt645Message => ({
  address,
  edition: editionOf(context),
  function: name,
  fromMeter: false,
  refused: false,
  more: false,
  ...(data === undefined ? {} : { data }),
});

/** Digits as people write them, highest first; low byte first on the wire. */
const wire = (digits: string): string => (digits.match(/../g) ?? []).toReversed().join('');

const authorityParameters = {
  level: parameter('integer', '密码权限', 'Level of the password', { minimum: 0, maximum: 255, optional: true }),
  password: parameter('text', '密码（6 位）', 'Password, 6 digits', { pattern: '^[0-9A-F]{6}$', secret: true }),
  operator: parameter('text', '操作者代码（8 位）', 'Operator code, 8 digits', {
    pattern: '^[0-9A-F]{8}$',
    optional: true,
  }),
};

const authorityOf = ({ level = 2, password, operator = '00000000' }: Parameters): Authority => ({
  level: Number(level),
  password: wire(String(password)),
  operator: wire(String(operator)),
});

const valuesOf = ({ data }: Dlt645Message): CommandResult['values'] => {
  switch (data?.kind) {
    case 'item':
      return { [data.name]: data.value, ...(data.unit === undefined ? {} : { unit: data.unit }) };
    case 'unknownItem':
      return { di: data.di, raw: data.raw };
    case 'address':
      return { address: data.address };
    case 'baud':
      return { rate: data.rate };
    default:
      return undefined;
  }
};

/** A reply of the meter to a request: the same function, and of a read the same identifier. */
const result = (message: Dlt645Message, sent: Dlt645Message): CommandResult | undefined => {
  if (!message.fromMeter || message.function !== sent.function || !answers(sent.address, message.address))
    return undefined;
  if (message.refused) return { status: 'refused', reason: reasonOf(message) };
  const asked = sent.data !== undefined && 'di' in sent.data ? sent.data.di : undefined;
  if (message.function === 'read' && message.data !== undefined && 'di' in message.data && message.data.di !== asked)
    return undefined;
  const values = valuesOf(message);
  if (message.more)
    return {
      status: 'failed',
      reason: bilingual('后续帧缺失', 'Follow-up frames are missing'),
      ...(values && { values }),
    };
  return { status: 'done', ...(values === undefined ? {} : { values }) };
};

const answered = { ...patience, result };
const any = { minimum: 0, maximum: 99, optional: true } as const;

const timeOf = (context: Context, time: unknown): string =>
  typeof time === 'string'
    ? formatDateTime(Math.floor(Date.parse(time) / 1000) * 1000)
    : formatDateTime(Math.floor(context.now() / 1000) * 1000);

const di = parameter('text', '数据标识（高位在前）', 'Identifier, highest byte first', {
  pattern: '^([0-9A-F]{4}|[0-9A-F]{8})$',
});

/** Commands of a master (DL/T 645-2007, 7). Passwords and codes are written highest digit first. */
export const dlt645Commands: Readonly<Record<string, Command>> = {
  read,
  readAddress: {
    title: bilingual('读通信地址', 'Read the address'),
    effect: 'read',
    clause: '7.4',
    parameters: {},
    build: (context) => [request(context, 'readAddress')],
    ...answered,
  },
  write: {
    title: bilingual('写数据', 'Write'),
    effect: 'write',
    clause: '7.3',
    parameters: {
      di,
      value: parameter('object', '值，形式同解码结果 {value}', 'Value in the form of decode, as {value}'),
      ...authorityParameters,
    },
    build: (context, { di: identifier, value, ...authority }) => [
      request(context, 'write', {
        kind: 'write',
        di: String(identifier),
        ...(editionOf(context) === '2007' ? { authority: authorityOf(authority) } : {}),
        value: (value as { value: ItemValue }).value,
      }),
    ],
    ...answered,
    retries: 0,
  },
  writeAddress: {
    title: bilingual('写通信地址', 'Write the address'),
    effect: 'write',
    clause: '7.5',
    parameters: { address: parameter('text', '新地址', 'New address', { pattern: '^\\d{12}$' }) },
    build: (context, { address }) => [request(context, 'writeAddress', { kind: 'address', address: String(address) })],
    ...answered,
    retries: 0,
  },
  synchronizeClocks: {
    title: bilingual('广播校时', 'Set the clocks of the line'),
    effect: 'write',
    clause: '7.6',
    parameters: { time: parameter('time', '时间（默认现在）', 'Time, else now', { optional: true }) },
    build: (context, { time }) => [
      request(context, 'broadcastTime', { kind: 'time', time: timeOf(context, time) }, broadcastAddress),
    ],
    ...patience,
  },
  freeze: {
    title: bilingual('冻结', 'Freeze'),
    effect: 'write',
    clause: '7.7',
    parameters: {
      minute: parameter('integer', '分（99 为任意）', 'Minute, 99 for any', any),
      hour: parameter('integer', '时（99 为任意）', 'Hour, 99 for any', any),
      day: parameter('integer', '日（99 为任意）', 'Day, 99 for any', any),
      month: parameter('integer', '月（99 为任意）', 'Month, 99 for any', any),
    },
    build: (context, { minute = 99, hour = 99, day = 99, month = 99 }) => [
      request(context, 'freeze', {
        kind: 'freeze',
        minute: Number(minute),
        hour: Number(hour),
        day: Number(day),
        month: Number(month),
      }),
    ],
    ...answered,
  },
  changeBaud: {
    title: bilingual('更改通信速率', 'Change the baud rate'),
    effect: 'write',
    clause: '7.8',
    parameters: {
      rate: parameter('integer', '速率', 'Rate', { values: [600, 1200, 2400, 4800, 9600, 19_200], unit: 'bit/s' }),
    },
    build: (context, { rate }) => [request(context, 'changeBaud', { kind: 'baud', rate: Number(rate) })],
    ...answered,
    retries: 0,
  },
  changePassword: {
    title: bilingual('修改密码', 'Change a password'),
    effect: 'write',
    clause: '7.9',
    parameters: {
      level: parameter('integer', '权限', 'Level', { minimum: 0, maximum: 9 }),
      old: parameter('text', '原密码', 'Old password', { pattern: '^[0-9A-F]{6}$', secret: true }),
      new: parameter('text', '新密码', 'New password', { pattern: '^[0-9A-F]{6}$', secret: true }),
    },
    build: (context, { level, old, new: next }) => {
      const prefix = Number(level).toString(16).toUpperCase().padStart(2, '0');
      return [
        request(context, 'changePassword', {
          kind: 'password',
          ...(editionOf(context) === '1997'
            ? {}
            : { di: `04000C${(Number(level) + 1).toString(16).toUpperCase().padStart(2, '0')}` }),
          old: prefix + wire(String(old)),
          new: prefix + wire(String(next)),
        }),
      ];
    },
    ...answered,
    retries: 0,
  },
  clearDemand: {
    title: bilingual('最大需量清零', 'Clear the maximum demand'),
    effect: 'control',
    clause: '7.10',
    parameters: authorityParameters,
    build: (context, parameters) => [
      request(context, 'clearDemand', { kind: 'clear', authority: authorityOf(parameters) }),
    ],
    ...answered,
    retries: 0,
  },
  clearMeter: {
    title: bilingual('电表清零', 'Clear the meter'),
    effect: 'control',
    clause: '7.11',
    parameters: authorityParameters,
    build: (context, parameters) => [
      request(context, 'clearMeter', { kind: 'clear', authority: authorityOf(parameters) }),
    ],
    ...answered,
    retries: 0,
  },
  clearEvents: {
    title: bilingual('事件清零', 'Clear events'),
    effect: 'control',
    clause: '7.12',
    parameters: {
      ...authorityParameters,
      di: parameter('text', '事件数据标识（默认全部）', 'Identifier of the event, else all', {
        pattern: '^[0-9A-F]{8}$',
        optional: true,
      }),
    },
    build: (context, { di: identifier = 'FFFFFFFF', ...parameters }) => [
      request(context, 'clearEvents', { kind: 'clear', authority: authorityOf(parameters), di: String(identifier) }),
    ],
    ...answered,
    retries: 0,
  },
  relay: {
    title: bilingual('跳合闸、报警、保电', 'Relay, alarm and power guard'),
    effect: 'control',
    clause: '7.13',
    parameters: {
      action: parameter('text', '动作', 'Action', { values: Object.values(relayActions) }),
      validUntil: parameter('time', '命令有效截止时间', 'The command is void after'),
      ...authorityParameters,
    },
    build: (context, { action, validUntil, ...authority }) => [
      request(context, 'relayControl', {
        kind: 'relay',
        authority: authorityOf(authority),
        action: action as RelayAction,
        parameter: 0,
        validUntil: timeOf(context, validUntil),
      }),
    ],
    ...answered,
    retries: 0,
  },
};

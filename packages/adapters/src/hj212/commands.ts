import type { AdapterCommand, CommandContext, CommandParameter, CommandResult } from '@hutong/adapter-kit';
import { bilingual, formatDateTime, HutongError, type BilingualText } from '@hutong/standard';
import { parameter } from '../commands/parameter.ts';
import { commands as commandTable } from './items/commands.ts';
import { executionResults, requestResults } from './items/results.ts';
import type { Hj212Group, Hj212Message } from './message.ts';

type Command = AdapterCommand<Hj212Message>;
type Context = CommandContext<Hj212Message>;
type Parameters = Readonly<Record<string, unknown>>;

/** HJ 212-2017, 6.5.2: ten seconds, three attempts. */
const patience = { timeout: 10_000, retries: 2 } as const;

const digits = (time: number): string => formatDateTime(time).slice(0, 19).replace(/\D/g, '');

const timeText = (value: unknown): string => digits(Date.parse(String(value)));

const password = parameter('text', '访问密码（默认沿用现场机所用）', "Password, else the station's own", {
  optional: true,
  secret: true,
  maximum: 9,
});

/** A request with a QN of its own: the moment, and the number of the command in place of milliseconds. */
const request = (context: Context, CN: string, parameters: Parameters, groups: readonly Hj212Group[]): Hj212Message => {
  const { address, serial, last } = context;
  const PW = parameters['password'] ?? last?.PW;
  if (typeof PW !== 'string')
    throw new HutongError('HT4009', {
      field: 'password',
      message: bilingual('尚未收到现场机报文，须给出访问密码', 'The station was not heard yet: a password is needed'),
    });
  return {
    QN: `${digits(context.now())}${String(serial % 1000).padStart(3, '0')}`,
    ST: last?.ST ?? '22',
    CN,
    PW,
    MN: address,
    flag: ((last?.flag ?? 4) & 0xfc) | 1,
    content: groups,
  };
};

const fieldsOf = ({ content }: Hj212Message): Record<string, string> => Object.fromEntries(content.flat());

/** 9013 and 9014 of 2005 carry the request number in CP. */
const requestNumber = (message: Hj212Message): string | undefined => message.QN ?? fieldsOf(message)['QN'];

const reasonOf = (texts: Readonly<Record<string, BilingualText>>, code: string): BilingualText =>
  texts[code] ?? bilingual(`代码 ${code}`, `Code ${code}`);

/** 9011 says whether the station takes the request, data follow, 9012 says how it ended; a notice is answered by 9013. */
const result = (message: Hj212Message, sent: Hj212Message): CommandResult | undefined => {
  if (message.MN !== sent.MN || requestNumber(message) !== sent.QN) return undefined;
  const fields = fieldsOf(message);
  switch (message.CN) {
    case '9011': {
      const code = fields['QnRtn'] ?? '';
      if (code === '1') return { status: 'accepted' };
      return { status: 'refused', reason: reasonOf(requestResults, code) };
    }
    case '9012': {
      const code = fields['ExeRtn'] ?? '';
      if (code === '1') return { status: 'done' };
      return { status: 'failed', reason: reasonOf(executionResults, code) };
    }
    case '9013':
      return { status: 'done' };
    case sent.CN:
      // The request itself, heard back on a line of two wires.
      if (JSON.stringify(message.content) === JSON.stringify(sent.content)) return undefined;
      return { status: 'accepted', values: fields };
    default:
      return undefined;
  }
};

interface Field {
  readonly key: string;
  readonly parameter: CommandParameter;
  readonly text?: (value: unknown) => string;
}

const field = (key: string, own: CommandParameter, text?: (value: unknown) => string): Field => ({
  key,
  parameter: own,
  ...(text === undefined ? {} : { text }),
});

const factor = field('PolId', parameter('text', '污染物编码', 'Factor', { pattern: '^[A-Za-z0-9]{1,8}$' }));
const optionalFactor = field('PolId', { ...factor.parameter, optional: true });
const from = field('BeginTime', parameter('time', '开始时间', 'From'), timeText);
const to = field('EndTime', parameter('time', '截止时间', 'To'), timeText);
const whole = (zh: string, en: string, unit?: string, maximum = 9999): CommandParameter =>
  parameter('integer', zh, en, { minimum: 0, maximum, ...(unit === undefined ? {} : { unit }) });

const nameOf = (key: string): string => `${key.charAt(0).toLowerCase()}${key.slice(1)}`;

const groupsOf = (fields: readonly Field[], parameters: Parameters): Hj212Group[] =>
  fields.flatMap(({ key, text = String }) => {
    const value = parameters[nameOf(key)];
    return value === undefined ? [] : [[[key, text(value)] as const]];
  });

/** Commands whose content an example of the standard shows, or that have none. */
const confirmed = new Set(['2011', '2012', '2021', '2022', '2031', '2041', '2051', '2061', '1061', '1063']);

const command = (CN: string, effect: Command['effect'], fields: readonly Field[] = [], retries = 2): Command => {
  const title = commandTable[CN]?.title ?? bilingual(CN, CN);
  return {
    ...(confirmed.has(CN) ? {} : { layoutStatus: 'unconfirmed' as const }),
    title,
    effect,
    clause: `6.6 CN ${CN}`,
    parameters: { ...Object.fromEntries(fields.map(({ key, parameter: own }) => [nameOf(key), own])), password },
    build: (context, parameters) => [request(context, CN, parameters, groupsOf(fields, parameters))],
    result,
    timeout: patience.timeout,
    retries,
  };
};

const limit = (key: string, zh: string, en: string): Field =>
  field(key, parameter('number', zh, en, { optional: true }));

const informationId = field(
  'InfoId',
  parameter('text', '现场端信息编码', 'Code of the information', { pattern: '^[A-Za-z0-9]{1,8}$' }),
);

/** Commands of a platform (HJ 212-2017, 6.6 and appendix C, and those that only 2005 has). Parameters have the names of the protocol, first letter small. */
export const hj212Commands: Readonly<Record<string, Command>> = {
  setTimeout: command('1000', 'write', [
    field('OverTime', whole('超时时间', 'Timeout', 's', 99)),
    field('ReCount', whole('重发次数', 'Retries', undefined, 99)),
  ]),
  getTime: command('1011', 'read', [optionalFactor]),
  setTime: command('1012', 'write', [
    optionalFactor,
    field('SystemTime', parameter('time', '系统时间', 'Time'), timeText),
  ]),
  getRealTimeInterval: command('1061', 'read'),
  setRealTimeInterval: command('1062', 'write', [field('RtdInterval', whole('实时数据间隔', 'Interval', 's'))]),
  getMinuteInterval: command('1063', 'read'),
  setMinuteInterval: command('1064', 'write', [field('MinInterval', whole('分钟数据间隔', 'Interval', 'min', 99))]),
  setPassword: command(
    '1072',
    'write',
    [field('NewPW', parameter('text', '新密码', 'New password', { minimum: 1, maximum: 9, secret: true }))],
    0,
  ),
  startRealTime: command('2011', 'read'),
  stopRealTime: command('2012', 'write'),
  startEquipmentState: command('2021', 'read'),
  stopEquipmentState: command('2022', 'write'),
  readDays: command('2031', 'read', [from, to]),
  readRunningTimes: command('2041', 'read', [from, to]),
  readMinutes: command('2051', 'read', [from, to]),
  readHours: command('2061', 'read', [from, to]),
  calibrate: command('3011', 'control', [factor], 0),
  sampleNow: command('3012', 'control', [factor], 0),
  clean: command('3013', 'control', [factor], 0),
  compareSample: command('3014', 'control', [factor], 0),
  keepSample: command('3015', 'control', [], 0),
  setSamplingPeriod: command('3016', 'write', [
    factor,
    field('CstartTime', parameter('text', '首次采样时间 hhmmss', 'First sampling, hhmmss', { pattern: '^\\d{6}$' })),
    field('Ctime', whole('采样周期', 'Period', 'h', 24)),
  ]),
  getSamplingPeriod: command('3017', 'read', [factor]),
  getOutletTime: command('3018', 'read', [factor]),
  getSerialNumber: command('3019', 'read', [factor]),
  setInformation: {
    ...command('3021', 'write', [
      factor,
      informationId,
      field('Info', parameter('text', '参数值', 'Value', { minimum: 1, maximum: 100 })),
    ]),
    // The key of the value is that of the information.
    build: (context, parameters) => [
      request(context, '3021', parameters, [
        ...groupsOf([factor, informationId], parameters),
        [[`${String(parameters['infoId'])}-Info`, String(parameters['info'])]],
      ]),
    ],
  },
  // Commands of HJ/T 212-2005.
  setAlarmTime: command('1001', 'write', [field('WarnTime', whole('超限报警时间', 'Time of the alarm', 'min'))]),
  getAlarmLimits: command('1021', 'read', [factor]),
  setAlarmLimits: {
    ...command('1022', 'write', [
      factor,
      limit('LowValue', '报警下限', 'Lower limit'),
      limit('UpValue', '报警上限', 'Upper limit'),
    ]),
    // The keys of the limits are those of their factor.
    build: (context, parameters) => {
      const code = String(parameters['polId']);
      const limits = ['LowValue', 'UpValue'].flatMap((key): (readonly [string, string])[] => {
        const value = parameters[nameOf(key)];
        return value === undefined ? [] : [[`${code}-${key}`, String(Number(value))]];
      });
      return [
        request(context, '1022', parameters, [
          ...groupsOf([factor], parameters),
          ...(limits.length === 0 ? [] : [limits]),
        ]),
      ];
    },
  },
  getPlatformAddress: command('1031', 'read'),
  setPlatformAddress: command('1032', 'write', [
    field('AlarmTarget', parameter('text', '上位机地址', 'Address of the platform', { minimum: 1, maximum: 40 })),
  ]),
  getUploadTime: command('1041', 'read'),
  setUploadTime: command('1042', 'write', [
    field('ReportTime', parameter('text', '数据上报时间 hhmm', 'Time of upload, hhmm', { pattern: '^\\d{4}$' })),
  ]),
  readAlarms: command('2071', 'read', [from, to]),
  readInformation: command('3020', 'read', [
    factor,
    informationId,
    field('BeginTime', { ...from.parameter, optional: true }, timeText),
    field('EndTime', { ...to.parameter, optional: true }, timeText),
  ]),
};

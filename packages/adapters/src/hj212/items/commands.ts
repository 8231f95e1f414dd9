import { bilingual, type BilingualText } from '@hutong/standard';

/** Who sends a command, and what it asks of the other side. */
export type CommandKind = 'setting' | 'request' | 'data' | 'notice' | 'control' | 'answer' | 'heartbeat';

export interface CommandInfo {
  readonly kind: CommandKind;
  readonly title: BilingualText;
  /** What the same number means in HJ 212-2025, where that differs. */
  readonly of2025?: CommandInfo;
  /** Known from public implementations only. */
  readonly layoutStatus?: 'unconfirmed';
}

const command = (kind: CommandKind, zh: string, en: string): CommandInfo => ({ kind, title: bilingual(zh, en) });
/** Commands of HJ 212-2025, whose text was not at hand. */
const of2025 = (kind: CommandKind, zh: string, en: string): CommandInfo => ({
  ...command(kind, `${zh}（2025）`, `${en} (2025)`),
  layoutStatus: 'unconfirmed',
});

/** Commands of HJ 212-2017 (table 9), of the edition of 2005, and what is known of 2025. `data` goes up from the station. */
export const commands: Readonly<Record<string, CommandInfo>> = {
  1000: command('setting', '设置超时时间及重发次数', 'Set timeout and retries'),
  1001: {
    ...command('setting', '设置超限报警时间（2005）', 'Set alarm time (2005)'),
    of2025: of2025('notice', '上传数采仪硬件序号', 'Hardware number of the logger'),
  },
  1002: of2025('setting', '设置数采仪 MN 编码', 'Set the station number'),
  1011: command('request', '提取/上传现场机时间', 'Get or upload station time'),
  1012: command('setting', '设置现场机时间', 'Set station time'),
  1013: command('notice', '现场机时间校准请求', 'Station asks for a time check'),
  1014: of2025('request', '获取或设置新密钥', 'Get or set a new key'),
  1021: command('request', '提取污染物报警门限值（2005）', 'Get alarm limits (2005)'),
  1022: command('setting', '设置污染物报警门限值（2005）', 'Set alarm limits (2005)'),
  1031: command('request', '提取上位机地址（2005）', 'Get platform address (2005)'),
  1032: command('setting', '设置上位机地址（2005）', 'Set platform address (2005)'),
  1041: command('request', '提取数据上报时间（2005）', 'Get upload time (2005)'),
  1042: command('setting', '设置数据上报时间（2005）', 'Set upload time (2005)'),
  1061: command('request', '提取实时数据间隔', 'Get real-time interval'),
  1062: command('setting', '设置实时数据间隔', 'Set real-time interval'),
  1063: command('request', '提取分钟数据间隔', 'Get minute interval'),
  1064: command('setting', '设置分钟数据间隔', 'Set minute interval'),
  1072: command('setting', '设置现场机密码', 'Set station password'),
  2011: command('data', '污染物实时数据', 'Real-time data'),
  2012: command('notice', '停止察看实时数据', 'Stop real-time data'),
  2013: of2025('data', '原始监测数据', 'Raw data of an analyser'),
  2021: command('data', '设备运行状态', 'Equipment state'),
  2022: command('notice', '停止察看设备运行状态', 'Stop equipment state'),
  2031: command('data', '污染物日历史数据', 'Daily data'),
  2041: command('data', '设备运行时间日历史数据', 'Daily running time'),
  2051: command('data', '污染物分钟数据', 'Minute data'),
  2052: of2025('data', '噪声单次测量数据', 'Single noise measurement'),
  2061: command('data', '污染物小时数据', 'Hourly data'),
  2062: of2025('data', '自动标样核查（校准）数据', 'Automatic check with a standard'),
  2071: command('data', '污染物报警记录（2005）', 'Alarm record (2005)'),
  2072: command('notice', '上传报警事件（2005）', 'Alarm event (2005)'),
  2081: command('data', '数采仪开机时间', 'Boot time of the logger'),
  2111: of2025('data', '炉膛温度 5 分钟均值', 'Furnace temperature, mean of five minutes'),
  3011: command('control', '零点校准量程校准', 'Zero and span calibration'),
  3012: command('control', '即时采样', 'Sample now'),
  3013: command('control', '启动清洗/反吹', 'Start cleaning'),
  3014: command('control', '比对采样', 'Comparison sampling'),
  3015: command('control', '超标留样', 'Keep exceedance sample'),
  3016: command('control', '设置采样时间周期', 'Set sampling period'),
  3017: command('request', '提取采样时间周期', 'Get sampling period'),
  3018: command('request', '提取出样时间', 'Get outlet time'),
  3019: command('request', '提取设备唯一标识', 'Get serial number'),
  3020: command('data', '现场机信息', 'Station information'),
  3021: command('control', '设置现场机参数', 'Set station parameters'),
  9011: command('answer', '请求应答', 'Answer to a request'),
  9012: command('answer', '执行结果', 'Result of execution'),
  9013: command('answer', '通知应答', 'Answer to a notification'),
  9014: command('answer', '数据应答', 'Answer to data'),
  9015: of2025('heartbeat', '心跳包', 'Heartbeat'),
};

/** What a command means in the edition that a flag says. */
export function commandOf(CN: string | undefined, flag: number | undefined): CommandInfo | undefined {
  const known = Object.hasOwn(commands, CN ?? '') ? commands[CN ?? ''] : undefined;
  return flag !== undefined && flag >> 2 === 2 ? (known?.of2025 ?? known) : known;
}

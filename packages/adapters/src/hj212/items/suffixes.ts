import { bilingual, type BilingualText } from '@hutong/standard';

interface Suffix extends BilingualText {
  /** The value is in the unit of its factor. */
  readonly hasUnit?: boolean;
}

const value = (zh: string, en: string): Suffix => ({ ...bilingual(zh, en), hasUnit: true });

/** What stands behind the dash of a key (HJ 212-2017, table 6). */
export const suffixes: Readonly<Record<string, Suffix>> = {
  Rtd: value('实时值', 'real time'),
  Min: value('最小值', 'minimum'),
  Avg: value('平均值', 'mean'),
  Max: value('最大值', 'maximum'),
  Cou: bilingual('累计值', 'total'),
  ZsRtd: value('实时折算值', 'real time, converted'),
  ZsMin: value('最小折算值', 'minimum, converted'),
  ZsAvg: value('平均折算值', 'mean, converted'),
  ZsMax: value('最大折算值', 'maximum, converted'),
  Flag: bilingual('数据标记', 'data flag'),
  EFlag: bilingual('设备标志', 'equipment flag'),
  SampleTime: bilingual('采样时间', 'time of sampling'),
  Data: value('实时值', 'value'),
  DayData: value('昼间值', 'day value'),
  NightData: value('夜间值', 'night value'),
  RS: bilingual('设备运行状态', 'equipment state'),
  RT: bilingual('设备运行时间', 'running time'),
  Info: bilingual('现场端信息', 'station information'),
  SN: bilingual('设备出厂编号', 'serial number of the equipment'),
  Ala: value('报警值', 'alarm value'),
  LowValue: value('报警下限', 'lower alarm limit'),
  UpValue: value('报警上限', 'upper alarm limit'),
};

/** Keys without a factor (HJ 212-2017, table 7). */
export const fieldNames: Readonly<Record<string, BilingualText>> = {
  DataTime: bilingual('数据时间', 'Time of the data'),
  SystemTime: bilingual('系统时间', 'System time'),
  QN: bilingual('请求编码', 'Request number'),
  QnRtn: bilingual('请求回应', 'Answer to the request'),
  ExeRtn: bilingual('执行结果', 'Result'),
  RtdInterval: bilingual('实时数据间隔', 'Real-time interval'),
  MinInterval: bilingual('分钟数据间隔', 'Minute interval'),
  RestartTime: bilingual('数采仪开机时间', 'Boot time'),
  PolId: bilingual('污染物编码', 'Factor'),
  BeginTime: bilingual('开始时间', 'From'),
  EndTime: bilingual('截止时间', 'To'),
  NewPW: bilingual('新密码', 'New password'),
  OverTime: bilingual('超时时间', 'Timeout'),
  ReCount: bilingual('重发次数', 'Retries'),
  VaseNo: bilingual('采样瓶编号', 'Sample bottle'),
  CstartTime: bilingual('首次采样时间', 'First sampling'),
  Ctime: bilingual('采样周期', 'Sampling period'),
  Stime: bilingual('出样时间', 'Outlet time'),
  InfoId: bilingual('现场端信息编码', 'Code of the information'),
  AlarmTime: bilingual('报警时间', 'Time of the alarm'),
  AlarmType: bilingual('报警类别', 'Kind of alarm'),
  WarnTime: bilingual('超限报警时间（2005）', 'Time of the alarm (2005)'),
  AlarmTarget: bilingual('上位机地址（2005）', 'Address of the platform (2005)'),
  ReportTime: bilingual('数据上报时间（2005）', 'Time of upload (2005)'),
};

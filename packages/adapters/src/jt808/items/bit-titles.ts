import { bilingual, type BilingualText } from '@hutong/standard';
import { alarmBits, signalBits, statusBits } from './bits.ts';

type Titles = readonly (readonly [zh: string, en: string])[];

const byName = (names: readonly string[], titles: Titles): Readonly<Record<string, BilingualText>> =>
  Object.fromEntries(names.map((name, index) => [name, bilingual(...(titles[index] ?? ([name, name] as const)))]));

/** What the alarm flags mean (JT/T 808-2019, table 25). */
export const alarmTitles = byName(alarmBits, [
  ['紧急报警', 'emergency'],
  ['超速报警', 'overspeed'],
  ['疲劳驾驶报警', 'fatigue'],
  ['危险驾驶行为报警', 'dangerous driving'],
  ['GNSS 模块故障', 'GNSS module fault'],
  ['GNSS 天线未接或被剪断', 'GNSS antenna open or cut'],
  ['GNSS 天线短路', 'GNSS antenna short-circuited'],
  ['终端主电源欠压', 'main power low'],
  ['终端主电源掉电', 'main power off'],
  ['终端显示器故障', 'display fault'],
  ['TTS 模块故障', 'speech module fault'],
  ['摄像头故障', 'camera fault'],
  ['道路运输证 IC 卡模块故障', 'IC card module fault'],
  ['超速预警', 'overspeed warning'],
  ['疲劳驾驶预警', 'fatigue warning'],
  ['违规行驶报警（2019）', 'driving against the rules (2019)'],
  ['胎压预警（2019）', 'tyre pressure warning (2019)'],
  ['右转盲区异常报警（2019）', 'right-turn blind area (2019)'],
  ['当天累计驾驶超时', 'too much driving in a day'],
  ['超时停车', 'parked too long'],
  ['进出区域', 'area entered or left'],
  ['进出路线', 'route entered or left'],
  ['路段行驶时间不足或过长', 'segment driven too fast or too slowly'],
  ['路线偏离报警', 'off the route'],
  ['车辆 VSS 故障', 'speed sensor fault'],
  ['车辆油量异常', 'fuel abnormal'],
  ['车辆被盗', 'stolen'],
  ['车辆非法点火', 'illegal ignition'],
  ['车辆非法位移', 'illegal displacement'],
  ['碰撞侧翻报警（碰撞预警）', 'collision'],
  ['侧翻预警', 'rollover'],
  ['非法开门报警', 'illegal door opening'],
]);

/** Alarms that end with the platform's answer; all others hold until their condition ends. Bits 3 and 31 are from one source. */
export const endsWithAnswer: ReadonlySet<string> = new Set([
  'emergency',
  'danger',
  'area',
  'route',
  'segmentTime',
  'illegalIgnition',
  'illegalDisplacement',
  'illegalDoorOpening',
]);

/** Names of the alarms of a number, as a confirmation (8203H) has them. */
export const namesOfAlarms = (value: unknown): BilingualText | undefined => {
  const titles = alarmBits.flatMap((name, bit) =>
    Math.floor(Number(value) / 2 ** bit) % 2 === 1 ? (alarmTitles[name] ?? []) : [],
  );
  if (titles.length === 0) return undefined;
  return bilingual(titles.map(({ zh }) => zh).join('、'), titles.map(({ en }) => en).join(', '));
};

/** What the status flags mean (table 24); a flag that is not set says the contrary. */
export const statusTitles = byName(statusBits, [
  ['ACC 开', 'ignition on'],
  ['定位', 'positioned'],
  ['南纬', 'south'],
  ['西经', 'west'],
  ['停运', 'out of service'],
  ['经纬度已加密', 'coordinates encrypted'],
  ['前撞预警（2019）', 'forward collision warning (2019)'],
  ['车道偏移预警（2019）', 'lane departure warning (2019)'],
  ['载重低位', 'load, low bit'],
  ['载重高位', 'load, high bit'],
  ['油路断开', 'fuel line cut'],
  ['电路断开', 'circuit cut'],
  ['车门加锁', 'doors locked'],
  ['前门开', 'front door open'],
  ['中门开', 'middle door open'],
  ['后门开', 'rear door open'],
  ['驾驶席门开', 'driver door open'],
  ['自定义门开', 'custom door open'],
  ['使用 GPS', 'GPS in use'],
  ['使用北斗', 'BeiDou in use'],
  ['使用 GLONASS', 'GLONASS in use'],
  ['使用 Galileo', 'Galileo in use'],
  ['车辆行驶（2019）', 'moving (2019)'],
]);

/** Vehicle signals (item 25H). */
export const signalTitles = byName(signalBits, [
  ['近光灯', 'low beam'],
  ['远光灯', 'high beam'],
  ['右转向灯', 'right turn'],
  ['左转向灯', 'left turn'],
  ['制动', 'brake'],
  ['倒挡', 'reverse'],
  ['雾灯', 'fog light'],
  ['示廓灯', 'outline light'],
  ['喇叭', 'horn'],
  ['空调', 'air conditioning'],
  ['空挡', 'neutral'],
  ['缓速器工作', 'retarder'],
  ['ABS 工作', 'ABS'],
  ['加热器工作', 'heater'],
  ['离合器', 'clutch'],
]);

/** IO state (item 2AH). */
export const ioTitles: Readonly<Record<string, BilingualText>> = {
  deepSleep: bilingual('深度休眠', 'deep sleep'),
  sleep: bilingual('休眠', 'sleep'),
};

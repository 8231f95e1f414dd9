import { bilingual, type BilingualText } from '@hutong/standard';

const phased = (name: string, zh: string, en: string): [string, BilingualText][] =>
  ['A', 'B', 'C'].map((phase) => [`${name}${phase}`, bilingual(`${phase} 相${zh}`, `${en}, phase ${phase}`)]);

/** What the bits of the status words mean. */
const statusTitles: Readonly<Record<string, BilingualText>> = {
  demandByBlock: bilingual('需量积算方式为区间', 'Demand by block'),
  clockBatteryLow: bilingual('时钟电池欠压', 'Clock battery low'),
  outageBatteryLow: bilingual('停电抄表电池欠压', 'Outage-read battery low'),
  activeReverse: bilingual('有功功率反向', 'Active power reversed'),
  reactiveReverse: bilingual('无功功率反向', 'Reactive power reversed'),
  ...Object.fromEntries([
    ...phased('activeReverse', '有功功率反向', 'Active power reversed'),
    ...phased('reactiveReverse', '无功功率反向', 'Reactive power reversed'),
  ]),
  secondTariffSet: bilingual('运行第二套时段表', 'Second tariff set running'),
  auxiliarySupply: bilingual('辅助电源供电', 'On auxiliary supply'),
  batterySupply: bilingual('电池供电', 'On battery'),
  programmingAllowed: bilingual('编程允许', 'Programming allowed'),
  relayOpen: bilingual('继电器断开', 'Relay open'),
  secondZoneSet: bilingual('运行第二套时区表', 'Second zone set running'),
  relayCommandOpen: bilingual('继电器命令为断', 'Relay commanded open'),
  preTripAlarm: bilingual('预跳闸报警', 'Alarm before tripping'),
  prepaidEnergy: bilingual('电量型预付费表', 'Prepaid by energy'),
  prepaidAmount: bilingual('电费型预付费表', 'Prepaid by amount'),
  voltageLoss: bilingual('失压', 'Loss of voltage'),
  undervoltage: bilingual('欠压', 'Undervoltage'),
  overvoltage: bilingual('过压', 'Overvoltage'),
  currentLoss: bilingual('失流', 'Loss of current'),
  overcurrent: bilingual('过流', 'Overcurrent'),
  overload: bilingual('过载', 'Overload'),
  powerReversal: bilingual('潮流反向', 'Power reversed'),
  phaseCut: bilingual('断相', 'Phase cut'),
  currentCut: bilingual('断流', 'Current cut'),
  voltagePhaseSequence: bilingual('电压逆相序', 'Voltage sequence reversed'),
  currentPhaseSequence: bilingual('电流逆相序', 'Current sequence reversed'),
  voltageImbalance: bilingual('电压不平衡', 'Voltage imbalance'),
  currentImbalance: bilingual('电流不平衡', 'Current imbalance'),
  auxiliaryPowerLoss: bilingual('辅助电源失电', 'Auxiliary supply lost'),
  powerDown: bilingual('掉电', 'Power down'),
  demandOver: bilingual('需量超限', 'Demand above its limit'),
  powerFactorLow: bilingual('总功率因数超下限', 'Power factor below its limit'),
  currentSevereImbalance: bilingual('电流严重不平衡', 'Severe current imbalance'),
};

/** What the error bits mean. */
export const errorTitles: Readonly<Record<string, BilingualText>> = {
  other: bilingual('其他错误', 'Another error'),
  noRequestedData: bilingual('无请求数据', 'No such data'),
  passwordOrUnauthorised: bilingual('密码错或未授权', 'Wrong password or not authorised'),
  baudRateUnchangeable: bilingual('通信速率不能更改', 'The baud rate cannot be changed'),
  yearZoneOverflow: bilingual('年时区数超', 'Too many year zones'),
  daySlotOverflow: bilingual('日时段数超', 'Too many day slots'),
  rateCountOverflow: bilingual('费率数超', 'Too many tariffs'),
};

/** The set bits in words; undefined for what is no set of bits, or an empty one. */
const namesIn =
  (titles: Readonly<Record<string, BilingualText>>) =>
  (value: unknown): BilingualText | undefined => {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    const texts = value.map((name: string) => titles[name] ?? bilingual(name, name));
    return bilingual(texts.map(({ zh }) => zh).join('、'), texts.map(({ en }) => en).join(', '));
  };

export const statusNames = namesIn(statusTitles);
export const errorNames = namesIn(errorTitles);
/** Title of a bit; its name when it has none. */
export const bitTitle = (name: string): BilingualText =>
  statusTitles[name] ?? errorTitles[name] ?? bilingual(name, name);

import { bilingual, type BilingualText } from '@hutong/standard';
import {
  decimalShape,
  demandShape,
  digitsShape,
  recordShape,
  secondTimeShape,
  type ItemShape,
  type RecordColumn,
} from './item.ts';

// DL/T 645-2007, table A.4: what a record of each event holds, in wire order.

type Columns = readonly RecordColumn[];

const column = (name: string, zh: string, en: string, shape: ItemShape): RecordColumn => ({
  name,
  title: bilingual(zh, en),
  shape,
});

const energy = decimalShape({ size: 4, places: 2, signed: true }, 'kWh');
const reactive = decimalShape({ size: 4, places: 2, signed: true }, 'kvarh');
const charge = decimalShape({ size: 4, places: 2 }, 'Ah');
const phases = ['A', 'B', 'C'] as const;
const eachPhase = (columnsOf: (phase: string) => Columns): Columns => phases.flatMap(columnsOf);
const zhPhase = (phase: string): string => (phase === '' ? '总' : ` ${phase} 相`);
const enPhase = (phase: string): string => (phase === '' ? '' : `, phase ${phase}`);

const during: Columns = [
  column('startedAt', '发生时刻', 'Start', secondTimeShape),
  column('endedAt', '结束时刻', 'End', secondTimeShape),
];
const four = (phase: string): Columns => [
  column(
    `forwardActive${phase}`,
    `期间正向有功${zhPhase(phase)}电能增量`,
    `Forward active energy gained${enPhase(phase)}`,
    energy,
  ),
  column(
    `reverseActive${phase}`,
    `期间反向有功${zhPhase(phase)}电能增量`,
    `Reverse active energy gained${enPhase(phase)}`,
    energy,
  ),
  ...[1, 2].map((number) =>
    column(
      `combinedReactive${number}${phase}`,
      `期间组合无功 ${number}${zhPhase(phase)}电能增量`,
      `Combined reactive ${number} energy gained${enPhase(phase)}`,
      reactive,
    ),
  ),
];
const measured = (phase: string): Columns => [
  ...four(phase),
  column(`voltage${phase}`, `${phase} 相电压`, `Voltage, phase ${phase}`, decimalShape({ size: 2, places: 1 }, 'V')),
  column(
    `current${phase}`,
    `${phase} 相电流`,
    `Current, phase ${phase}`,
    decimalShape({ size: 3, places: 3, signed: true }, 'A'),
  ),
  column(
    `activePower${phase}`,
    `${phase} 相有功功率`,
    `Active power, phase ${phase}`,
    decimalShape({ size: 3, places: 4, signed: true }, 'kW'),
  ),
  column(
    `reactivePower${phase}`,
    `${phase} 相无功功率`,
    `Reactive power, phase ${phase}`,
    decimalShape({ size: 3, places: 4, signed: true }, 'kvar'),
  ),
  column(
    `powerFactor${phase}`,
    `${phase} 相功率因数`,
    `Power factor, phase ${phase}`,
    decimalShape({ size: 2, places: 3, signed: true }),
  ),
];

const totals: Columns = [...during, ...four('')];
const withMeasurements: Columns = [...totals, ...eachPhase(measured)];
const withCharge: Columns = [
  ...withMeasurements,
  ...['', ...phases].map((phase) =>
    column(`charge${phase}`, `期间${zhPhase(phase)}安时数`, `Charge${enPhase(phase)}`, charge),
  ),
];
const withEnergies: Columns = [...totals, ...eachPhase(four)];
const withRate: Columns = [
  ...withEnergies,
  column('highestRate', '最大不平衡率', 'Highest imbalance', decimalShape({ size: 2, places: 2 }, '%')),
];

/** An event of the phases: totals in 03 nn 00 00, records in 03 nn 0p tt. */
interface PhaseEvent {
  readonly name: string;
  readonly title: BilingualText;
  readonly record: ItemShape;
}

const event = (name: string, zh: string, en: string, columns: Columns): PhaseEvent => ({
  name,
  title: bilingual(zh, en),
  record: recordShape(columns),
});

/** Events of the phases by DI2. */
export const phaseEvents: Readonly<Record<number, PhaseEvent>> = {
  0x01: event('voltageLoss', '失压', 'Loss of voltage', withCharge),
  0x02: event('undervoltage', '欠压', 'Undervoltage', withCharge),
  0x03: event('overvoltage', '过压', 'Overvoltage', withCharge),
  0x04: event('phaseCut', '断相', 'Phase cut', withCharge),
  0x0b: event('currentLoss', '失流', 'Loss of current', withMeasurements),
  0x0c: event('overcurrent', '过流', 'Overcurrent', withMeasurements),
  0x0d: event('currentCut', '断流', 'Current cut', withMeasurements),
  0x0e: event('powerReversal', '潮流反向', 'Reversal of power', withEnergies),
  0x0f: event('overload', '过载', 'Overload', withEnergies),
};

/** Events without phases: count and minutes in 03 nn 00 00, records in 03 nn 00 tt. */
export const plainEvents: Readonly<Record<number, PhaseEvent>> = {
  0x05: event('allVoltageLoss', '全失压', 'Loss of all voltages', [
    column('startedAt', '发生时刻', 'Start', secondTimeShape),
    column('current', '电流', 'Current', decimalShape({ size: 3, places: 3, signed: true }, 'A')),
    column('endedAt', '结束时刻', 'End', secondTimeShape),
  ]),
  0x06: event('auxiliaryLoss', '辅助电源失电', 'Loss of auxiliary supply', during),
  0x07: event('voltageSequence', '电压逆相序', 'Reversed voltage sequence', withEnergies),
  0x08: event('currentSequence', '电流逆相序', 'Reversed current sequence', withEnergies),
  0x09: event('voltageImbalance', '电压不平衡', 'Voltage imbalance', withRate),
  0x0a: event('currentImbalance', '电流不平衡', 'Current imbalance', withRate),
};

const operatorColumn = column('operator', '操作者代码', 'Operator', digitsShape(4));
const done: Columns = [column('at', '发生时刻', 'Time', secondTimeShape), operatorColumn];

const directions = [
  ['forwardActive', '正向有功', 'forward active'],
  ['reverseActive', '反向有功', 'reverse active'],
  ...['一', '二', '三', '四'].map(
    (zh, index) => [`quadrant${index + 1}Reactive`, `第${zh}象限无功`, `quadrant ${index + 1} reactive`] as const,
  ),
] as const;
const registersAt = (prefix: string, zh: string, en: string): Columns =>
  directions.map(([name, zhName, enName]) =>
    column(
      `${prefix}-${name}`,
      `${zh}${zhName}电能`,
      `${en}, ${enName} energy`,
      name.endsWith('Reactive') ? reactive : energy,
    ),
  );
const demandsAt = (prefix: string, zh: string, en: string): Columns =>
  directions.map(([name, zhName, enName]) =>
    column(
      `${prefix}-${name}`,
      `${zh}${zhName}最大需量`,
      `${en}, ${enName} demand`,
      demandShape(name.endsWith('Reactive') ? 'kvar' : 'kW'),
    ),
  );
const opened: Columns = [
  ...during,
  ...registersAt('before', '开盖前', 'Before'),
  ...registersAt('after', '开盖后', 'After'),
];
const word: Columns = [...done, column('word', '编程前特征字', 'Word before', digitsShape(1))];

/** What was done at the meter (DI3 DI2 = 03 30) by DI1: count in DI0 = 00, records in 01 to 0A. */
export const operations: Readonly<Record<number, PhaseEvent>> = {
  0x00: event('programming', '编程', 'Programming', [
    ...done,
    ...Array.from({ length: 10 }, (_, index) =>
      column(`di${index + 1}`, `编程的数据标识 ${index + 1}`, `Identifier ${index + 1}`, digitsShape(4)),
    ),
  ]),
  0x01: event('meterClear', '电表清零', 'Clearing of the meter', [
    ...done,
    ...registersAt('total', '清零前总', 'Before, total'),
    ...eachPhase((phase) => registersAt(phase, `清零前 ${phase} 相`, `Before, phase ${phase}`)),
  ]),
  0x02: event('demandClear', '需量清零', 'Clearing of the demand', [
    ...done,
    ...demandsAt('total', '清零前总', 'Before, total'),
    ...eachPhase((phase) => demandsAt(phase, `清零前 ${phase} 相`, `Before, phase ${phase}`)),
  ]),
  0x03: event('eventClear', '事件清零', 'Clearing of events', [
    ...done,
    column('di', '事件清零数据标识', 'Identifier of the event', digitsShape(4)),
  ]),
  0x04: event('timeSync', '校时', 'Clock setting', [
    operatorColumn,
    column('before', '校时前时间', 'Time before', secondTimeShape),
    column('after', '校时后时间', 'Time after', secondTimeShape),
  ]),
  0x07: event('weekendSetting', '周休日编程', 'Setting of weekends', [
    ...done,
    column('dayTable', '编程前日时段表号', 'Day table before', digitsShape(1)),
  ]),
  0x09: event('activeCombinationSetting', '有功组合方式编程', 'Setting of the active combination', word),
  0x0a: event('reactiveCombination1Setting', '无功组合方式 1 编程', 'Setting of reactive combination 1', word),
  0x0b: event('reactiveCombination2Setting', '无功组合方式 2 编程', 'Setting of reactive combination 2', word),
  0x0c: event('settlementSetting', '结算日编程', 'Setting of the settlement days', [
    ...done,
    ...[1, 2, 3].map((number) =>
      column(`day${number}`, `编程前第 ${number} 结算日`, `Settlement day ${number} before`, digitsShape(2)),
    ),
  ]),
  0x0d: event('coverOpen', '开表盖', 'Opening of the cover', opened),
  0x0e: event('terminalCoverOpen', '开端钮盒', 'Opening of the terminal cover', opened),
};

/** Operations whose records are tables of hundreds of bytes; they are named and kept as bytes. */
export const longOperations: Readonly<Record<number, { readonly name: string; readonly title: BilingualText }>> = {
  0x05: { name: 'slotSetting', title: bilingual('时段表编程', 'Setting of the day-slot tables') },
  0x06: { name: 'zoneSetting', title: bilingual('时区表编程', 'Setting of the year-zone tables') },
  0x08: { name: 'holidaySetting', title: bilingual('节假日编程', 'Setting of the holidays') },
};

const monthTime = digitsShape(4);

/** 03 10: quality of the voltage in a month; times are MMDDhhmm. */
export const voltageQuality: ItemShape = recordShape([
  column('observed', '电压监测时间', 'Time observed', decimalShape({ size: 3, places: 0 }, 'min')),
  column('qualified', '电压合格率', 'Within limits', decimalShape({ size: 3, places: 2 }, '%')),
  column('outside', '电压超限率', 'Outside limits', decimalShape({ size: 3, places: 2 }, '%')),
  column('above', '电压超上限时间', 'Time above', decimalShape({ size: 3, places: 0 }, 'min')),
  column('below', '电压超下限时间', 'Time below', decimalShape({ size: 3, places: 0 }, 'min')),
  column('highest', '最高电压', 'Highest voltage', decimalShape({ size: 2, places: 1 }, 'V')),
  column('highestAt', '最高电压出现时间', 'Time of the highest voltage', monthTime),
  column('lowest', '最低电压', 'Lowest voltage', decimalShape({ size: 2, places: 1 }, 'V')),
  column('lowestAt', '最低电压出现时间', 'Time of the lowest voltage', monthTime),
]);

/** 03 12: a demand above its limit. */
export const demandExceeded: ItemShape = recordShape([
  ...during,
  column('highest', '超限期间最大需量', 'Highest demand', demandShape('kW')),
]);

/** 03 11: the supply was away. */
export const powerDown: ItemShape = recordShape(during);

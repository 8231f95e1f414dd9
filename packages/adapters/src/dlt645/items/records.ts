import { bilingual, type BilingualText } from '@hutong/standard';
import { registers, settlementLimit, tariffLimit } from './energies.ts';
import {
  demandExceeded,
  longOperations,
  operations,
  phaseEvents,
  plainEvents,
  powerDown,
  voltageQuality,
} from './event-records.ts';
import { decimalShape, demandShape, minuteTimeShape, rawShape, type Item, type ItemShape } from './item.ts';

/** Most bytes of an item without a layout. */
const longest = 200;

/** Records back, 1 is the last one. */
const lastRecord = 10;

const item = (di: string, name: string, title: BilingualText, shape: ItemShape, block?: number): Item => ({
  di,
  name,
  title,
  ...shape,
  ...(block === undefined ? {} : { block }),
});

const counter = decimalShape({ size: 3, places: 0 });

const recordTitle = ({ zh, en }: BilingualText, phase: string, last: number): BilingualText =>
  bilingual(
    `${phase === '' ? '' : `${phase} 相`}${zh}记录（上 ${last} 次）`,
    `${en}${phase === '' ? '' : `, phase ${phase}`}: record ${last}`,
  );

/** Count or record of an operation at the meter, 03 30 nn tt. */
function operationItem(di: string, number: number, last: number): Item | undefined {
  const operation = operations[number] ?? longOperations[number];
  if (operation === undefined || last > lastRecord) return undefined;
  const { name, title } = operation;
  if (last === 0) return item(di, `event.${name}.count`, bilingual(`${title.zh}总次数`, `${title.en}: count`), counter);
  const record = 'record' in operation ? operation.record : rawShape(1);
  const long = 'record' in operation ? undefined : longest;
  return item(di, `event.${name}.record${last}`, recordTitle(title, '', last), record as ItemShape, long);
}

const demandKinds = ['', 'forwardActive', 'reverseActive', 'quadrant1', 'quadrant2', 'quadrant3', 'quadrant4'] as const;

function demandItem(di: string, kind: number, last: number): Item | undefined {
  const title = bilingual('需量超限', 'Demand above its limit');
  if (kind === 0 && last === 0)
    return item(di, 'event.demandExceeded.totals', bilingual(`${title.zh}总次数`, `${title.en}: counts`), counter, 6);
  const name = demandKinds[kind];
  if (name === undefined || kind === 0 || last < 1 || last > lastRecord) return undefined;
  return item(di, `event.demandExceeded.${name}.record${last}`, recordTitle(title, '', last), demandExceeded);
}

/** Event totals (counts and minutes, six digits each) and event records (DL/T 645-2007, table A.4). */
export function eventItem(di: string, number: number, phase: number, last: number): Item | undefined {
  if (number === 0x30) return operationItem(di, phase, last);
  if (number === 0x12) return demandItem(di, phase, last);
  const phaseName = ['', 'A', 'B', 'C'][phase];
  if (phaseName === undefined) return undefined;
  if (number === 0x10)
    return last > settlementLimit
      ? undefined
      : item(
          di,
          `voltageQuality.${phaseName === '' ? 'total' : phaseName}.${last}`,
          bilingual('电压合格率统计数据', 'Quality of the voltage'),
          voltageQuality,
        );
  if (number === 0x11) {
    const title = bilingual('掉电', 'Power down');
    if (phase !== 0 || last > lastRecord) return undefined;
    return last === 0
      ? item(di, 'event.powerDown.count', bilingual('掉电总次数', 'Power down: count'), counter)
      : item(di, `event.powerDown.record${last}`, recordTitle(title, '', last), powerDown);
  }
  const event = phaseEvents[number] ?? plainEvents[number];
  if (event === undefined || last > lastRecord) return undefined;
  const { name, title, record } = event;
  const plain = phaseEvents[number] === undefined;
  if (phase === 0 && last === 0) {
    const totals = bilingual(`${title.zh}总次数、总累计时间`, `${title.en}: counts and minutes`);
    return item(di, `event.${name}.totals`, totals, counter, plain ? 2 : 6);
  }
  // A phase is named for events of the phases, and for them alone.
  if (plain !== (phase === 0) || last === 0) return undefined;
  const place = phaseName === '' ? '' : `${phaseName}.`;
  return item(di, `event.${name}.${place}record${last}`, recordTitle(title, phaseName, last), record);
}

/** Kinds of freezing by DI2 (DI3 = 05). */
export const freezes: Readonly<Record<number, { readonly name: string; readonly title: BilingualText }>> = {
  0x00: { name: 'timed', title: bilingual('定时冻结', 'Timed freeze') },
  0x01: { name: 'instant', title: bilingual('瞬时冻结', 'Instant freeze') },
  0x02: { name: 'zoneChange', title: bilingual('两套时区表切换冻结', 'Freeze at the change of year zones') },
  0x03: { name: 'slotChange', title: bilingual('两套日时段表切换冻结', 'Freeze at the change of day slots') },
  0x04: { name: 'hourly', title: bilingual('整点冻结', 'Hourly freeze') },
  0x05: { name: 'priceChange', title: bilingual('两套费率电价切换冻结', 'Freeze at the change of prices') },
  0x06: { name: 'daily', title: bilingual('日冻结', 'Daily freeze') },
  0x07: { name: 'monthly', title: bilingual('月（阶梯切换）冻结', 'Monthly freeze (change of steps)') },
};

/** Content numbers of freeze data: 09 and 0A are demands, 10 the powers of total and phases. */
const freezeDemands: Readonly<Record<number, string>> = { 0x09: 'forwardActiveDemand', 0x0a: 'reverseActiveDemand' };
const freezePowers = 0x10;
/** All of a freeze; how wide its columns are differs between meters, so its bytes are kept. */
const freezeBlock = 0xff;

/** Freeze data: DI1 = 00 is the time of freezing, 01 to 08 are energies of total and tariffs. */
export function freezeItem(di: string, number: number, content: number, back: number): Item | undefined {
  const freeze = freezes[number];
  if (freeze === undefined || back === 0) return undefined;
  const name = (what: string): string => `freeze.${freeze.name}.${what}.${back}`;
  const title = (zh: string, en: string): BilingualText =>
    bilingual(`${freeze.title.zh}${zh}（上 ${back} 次）`, `${freeze.title.en}: ${en}, ${back} back`);
  if (content === 0) return item(di, name('time'), title('时间', 'time'), minuteTimeShape);
  if (content === freezeBlock) return item(di, name('block'), title('数据块', 'block'), rawShape(1), longest);
  const demand = freezeDemands[content];
  if (demand !== undefined) {
    const own =
      content === 0x09 ? title('正向有功最大需量', 'forward demand') : title('反向有功最大需量', 'reverse demand');
    return item(di, name(demand), own, demandShape('kW'), tariffLimit + 1);
  }
  if (content === freezePowers)
    return item(di, name('powers'), title('变量数据', 'powers'), decimalShape({ size: 3, places: 4, signed: true }), 8);
  const register = content > 8 ? undefined : registers[content];
  if (register === undefined) return undefined;
  const shape = decimalShape({ size: 4, places: 2, signed: register.signed ?? false }, register.unit);
  return item(di, name(register.name), title(`${register.title.zh}电能`, register.title.en), shape, tariffLimit + 1);
}

import { statusWordBits } from './bits.ts';
import {
  bitsShape,
  clockShape,
  dateTimeShape,
  decimalShape,
  digitsShape,
  textShape,
  weekDateShape,
  type Item,
  type ItemShape,
  type ItemTarget,
} from './item.ts';

type Row = readonly [di: string, name: string, shape: ItemShape, target?: ItemTarget];

const power = (unit: string): ItemShape => decimalShape({ size: 3, places: 4, signed: true }, unit);
const integer = (size: number, unit?: string): ItemShape => decimalShape({ size, places: 0 }, unit);
const bits = bitsShape(1, []);
const word = (number: number): ItemShape => bitsShape(2, statusWordBits[number - 1] ?? []);

/** Identifiers that belong to no family. */
const rows: readonly Row[] = [
  ['00900100', 'energy.remaining', decimalShape({ size: 4, places: 2 }, 'kWh'), { property: 'energy.remaining' }],
  ['00900200', 'amount.remaining', decimalShape({ size: 4, places: 2 }, 'yuan'), { property: 'credit.remaining' }],
  [
    '02800001',
    'current.neutral',
    decimalShape({ size: 3, places: 3, signed: true }, 'A'),
    { property: 'current', component: 'N' },
  ],
  ['02800002', 'frequency', decimalShape({ size: 2, places: 2 }, 'Hz'), { property: 'frequency' }],
  ['02800003', 'activePower.minuteMean', power('kW'), { property: 'power.active', component: 'minuteMean' }],
  ['02800004', 'demand.active', power('kW'), { property: 'power.active', component: 'demand' }],
  ['02800005', 'demand.reactive', power('kvar'), { property: 'power.reactive', component: 'demand' }],
  ['02800006', 'demand.apparent', power('kVA'), { property: 'power.apparent', component: 'demand' }],
  ['02800007', 'temperature', decimalShape({ size: 2, places: 1, signed: true }, 'C'), { property: 'temperature' }],
  [
    '02800008',
    'battery.clock',
    decimalShape({ size: 2, places: 2 }, 'V'),
    { property: 'battery.voltage', component: 'clock' },
  ],
  [
    '02800009',
    'battery.outage',
    decimalShape({ size: 2, places: 2 }, 'V'),
    { property: 'battery.voltage', component: 'outage' },
  ],
  ['0280000A', 'battery.workingTime', integer(4, 'min')],
  ['03110000', 'event.powerDown.count', integer(3)],
  ['03300000', 'event.programming.count', integer(3)],
  ['03300100', 'event.meterClear.count', integer(3)],
  ['03300200', 'event.demandClear.count', integer(3)],
  ['03300300', 'event.eventClear.count', integer(3)],
  ['03300400', 'event.timeSync.count', integer(3)],
  ['04000101', 'dateWeek', weekDateShape],
  ['04000102', 'time', clockShape],
  ['0400010C', 'dateTime', dateTimeShape],
  ['04000103', 'demandPeriod', integer(1, 'min')],
  ['04000104', 'demandSlip', integer(1, 'min')],
  ['04000201', 'yearZoneCount', integer(1)],
  ['04000202', 'dayTableCount', integer(1)],
  ['04000203', 'daySlotCount', integer(1)],
  ['04000204', 'tariffCount', integer(1)],
  ['04000306', 'currentTransformerRatio', integer(3)],
  ['04000307', 'voltageTransformerRatio', integer(3)],
  ['04000401', 'communicationAddress', digitsShape(6)],
  ['04000402', 'meterNumber', digitsShape(6)],
  ['04000403', 'assetNumber', textShape(32)],
  ['04000404', 'ratedVoltage', textShape(6)],
  ['04000405', 'ratedCurrent', textShape(6)],
  ['04000406', 'maximumCurrent', textShape(6)],
  ['04000407', 'activeClass', textShape(4)],
  ['04000408', 'reactiveClass', textShape(4)],
  ['04000409', 'activeConstant', integer(3, 'imp/kWh')],
  ['0400040A', 'reactiveConstant', integer(3, 'imp/kvarh')],
  ['0400040B', 'model', textShape(10)],
  ['0400040C', 'productionDate', textShape(10)],
  ['0400040D', 'protocolVersion', textShape(16)],
  ['04000501', 'statusWord1', word(1)],
  ['04000502', 'statusWord2', word(2)],
  ['04000503', 'statusWord3', word(3)],
  ['04000504', 'statusWord4', word(4)],
  ['04000505', 'statusWord5', word(5)],
  ['04000506', 'statusWord6', word(6)],
  ['04000507', 'statusWord7', word(7)],
  ['04000601', 'activeCombination', bits],
  ['04000602', 'reactiveCombination1', bits],
  ['04000603', 'reactiveCombination2', bits],
  ['04000701', 'portBaud.infrared', bits],
  ['04000702', 'portBaud.contactInfrared', bits],
  ['04000703', 'portBaud.rs485-1', bits],
  ['04000704', 'portBaud.rs485-2', bits],
  ['04000705', 'portBaud.module', bits],
  ['04800001', 'softwareVersion', textShape(32)],
  ['04800002', 'hardwareVersion', textShape(32)],
  ['04800003', 'factoryCode', textShape(32)],
];

const blocks: readonly Item[] = [
  // Seven words of different bits, so without names.
  { di: '040005FF', name: 'statusWord.block', ...bitsShape(2, []), block: 7 },
];

/** Identifiers without a family, by number. */
export const singleItems: ReadonlyMap<number, Item> = new Map(
  [
    ...rows.map(([di, name, shape, target]): Item => ({
      di,
      name,
      ...shape,
      ...(target === undefined ? {} : { target }),
    })),
    ...blocks,
  ].map((item) => [Number.parseInt(item.di, 16), item]),
);

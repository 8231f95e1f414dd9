import {
  bitsShape,
  clockShape,
  decimalShape,
  digitsShape,
  weekDateShape,
  type Item,
  type ItemShape,
  type ItemTarget,
} from './item.ts';

type Row = readonly [di: number, name: string, shape: ItemShape, target?: ItemTarget, block?: number];

const active = decimalShape({ size: 4, places: 2 }, 'kWh');
const reactive = decimalShape({ size: 4, places: 2 }, 'kvarh');
const demand = decimalShape({ size: 3, places: 4 }, 'kW');
const phases = ['A', 'B', 'C'] as const;

/** Energy of one register: total, fourteen tariffs and the block, for this month and two months back. */
const energy = (first: number, name: string, shape: ItemShape, property: string): Row[] =>
  [0, 1, 2].flatMap((month) => {
    const base = first + month * 0x400;
    const period = month === 0 ? '' : `.settlement${month}`;
    const settlement = month === 0 ? {} : { settlement: true };
    const tariffs = Array.from({ length: 14 }, (_, index): Row => [
      base + index + 1,
      `energy.${name}.tariff${index + 1}${period}`,
      shape,
      { property, component: `tariff${index + 1}`, ...settlement },
    ]);
    return [
      [base, `energy.${name}.total${period}`, shape, { property, ...settlement }],
      ...tariffs,
      [base + 15, `energy.${name}.block${period}`, shape, { property, ...settlement }, 15],
    ];
  });

/** A quantity of the three phases and the block; with a total at `base` when it has one. */
const quantity = (base: number, name: string, shape: ItemShape, property: string, total: boolean): Row[] => [
  ...(total ? [[base, `${name}.total`, shape, { property }] satisfies Row] : []),
  ...phases.map((phase, index): Row => [base + index + 1, `${name}.${phase}`, shape, { property, component: phase }]),
  [base + 15, `${name}.block`, shape, { property }, total ? 4 : 3],
];

const rows: readonly Row[] = [
  ...energy(0x9010, 'forwardActive', active, 'energy.active.import'),
  ...energy(0x9020, 'reverseActive', active, 'energy.active.export'),
  ...energy(0x9110, 'forwardReactive', reactive, 'energy.reactive.import'),
  ...energy(0x9120, 'reverseReactive', reactive, 'energy.reactive.export'),
  [0xa010, 'maxDemand.forwardActive.total', demand],
  [0xa020, 'maxDemand.reverseActive.total', demand],
  ...quantity(0xb610, 'voltage', decimalShape({ size: 2, places: 0 }, 'V'), 'voltage', false),
  ...quantity(0xb620, 'current', decimalShape({ size: 2, places: 2 }, 'A'), 'current', false),
  ...quantity(0xb630, 'activePower', demand, 'power.active', true),
  ...quantity(0xb640, 'reactivePower', decimalShape({ size: 2, places: 2 }, 'kvar'), 'power.reactive', true),
  ...quantity(0xb650, 'powerFactor', decimalShape({ size: 2, places: 3 }), 'power.factor', true),
  [0xc010, 'dateWeek', weekDateShape],
  [0xc011, 'time', clockShape],
  [0xc020, 'statusWord', bitsShape(1, [])],
  [0xc030, 'activeConstant', decimalShape({ size: 3, places: 0 }, 'imp/kWh')],
  [0xc031, 'reactiveConstant', decimalShape({ size: 3, places: 0 }, 'imp/kvarh')],
  [0xc032, 'meterNumber', digitsShape(6)],
  [0xc033, 'userNumber', digitsShape(6)],
  [0xc034, 'deviceNumber', digitsShape(6)],
];

const elementsOf = (name: string, block: number): (string | undefined)[] =>
  name.startsWith('energy')
    ? Array.from({ length: block }, (_, index) => (index === 0 ? undefined : `tariff${index}`))
    : block === 4
      ? [undefined, ...phases]
      : [...phases];

/** Items of DL/T 645-1997 by identifier. */
export const items1997: ReadonlyMap<number, Item> = new Map(
  rows.map(([number, name, shape, target, block]) => [
    number,
    {
      di: number.toString(16).toUpperCase(),
      name,
      ...shape,
      ...(target === undefined ? {} : { target }),
      ...(block === undefined ? {} : { block, elements: elementsOf(name, block) }),
    },
  ]),
);

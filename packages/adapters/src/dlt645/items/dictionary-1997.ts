import { bilingual, type BilingualText } from '@hutong/standard';
import { decimalShape, type Item, type ItemShape, type ItemTarget } from './item.ts';
import { itemOfRow } from './item-row.ts';
import { rows1997 } from './rows-1997.generated.ts';

type Row = readonly [
  di: number,
  name: string,
  title: BilingualText,
  shape: ItemShape,
  target?: ItemTarget,
  block?: number,
];

const active = decimalShape({ size: 4, places: 2 }, 'kWh');
const reactive = decimalShape({ size: 4, places: 2 }, 'kvarh');
const demand = decimalShape({ size: 3, places: 4 }, 'kW');
const phases = ['A', 'B', 'C'] as const;
const months = [bilingual('', ''), bilingual('上月', ', last month'), bilingual('上上月', ', month before last')];

/** Energy of one register: total, fourteen tariffs and the block, for this month and two months back. */
const energy = (first: number, name: string, zh: string, en: string, shape: ItemShape, property: string): Row[] =>
  months.flatMap((own, month) => {
    const base = first + month * 0x400;
    const period = month === 0 ? '' : `.settlement${month}`;
    const target = (component?: string): ItemTarget => ({
      property,
      ...(component === undefined ? {} : { component }),
      ...(month === 0 ? {} : { settlement: true }),
    });
    const title = (part: string, partEn: string): BilingualText =>
      bilingual(`${own.zh}${zh}${part}电能`, `${en} energy, ${partEn}${own.en}`);
    const tariffs = Array.from({ length: 14 }, (_, index): Row => [
      base + index + 1,
      `energy.${name}.tariff${index + 1}${period}`,
      title(`费率${index + 1}`, `tariff ${index + 1}`),
      shape,
      target(`tariff${index + 1}`),
    ]);
    return [
      [base, `energy.${name}.total${period}`, title('总', 'total'), shape, target()],
      ...tariffs,
      [base + 15, `energy.${name}.block${period}`, title('数据块', 'all tariffs'), shape, target(), 15],
    ];
  });

/** A quantity of the three phases and the block; with a total at `base` when it has one. */
const quantity = (
  base: number,
  name: string,
  zh: string,
  en: string,
  shape: ItemShape,
  property: string,
  total: boolean,
): Row[] => [
  ...(total ? [[base, `${name}.total`, bilingual(`总${zh}`, `${en}, total`), shape, { property }] satisfies Row] : []),
  ...phases.map((phase, index): Row => [
    base + index + 1,
    `${name}.${phase}`,
    bilingual(`${phase} 相${zh}`, `${en}, phase ${phase}`),
    shape,
    { property, component: phase },
  ]),
  [base + 15, `${name}.block`, bilingual(`${zh}数据块`, `${en}, all phases`), shape, { property }, total ? 4 : 3],
];

const families: readonly Row[] = [
  ...energy(0x9010, 'forwardActive', '正向有功', 'Forward active', active, 'energy.active.import'),
  ...energy(0x9020, 'reverseActive', '反向有功', 'Reverse active', active, 'energy.active.export'),
  ...energy(0x9110, 'forwardReactive', '正向无功', 'Forward reactive', reactive, 'energy.reactive.import'),
  ...energy(0x9120, 'reverseReactive', '反向无功', 'Reverse reactive', reactive, 'energy.reactive.export'),
  ...energy(0x9130, 'quadrant1Reactive', '第一象限无功', 'Quadrant 1 reactive', reactive, 'energy.reactive.quadrant1'),
  ...energy(0x9140, 'quadrant4Reactive', '第四象限无功', 'Quadrant 4 reactive', reactive, 'energy.reactive.quadrant4'),
  ...energy(0x9150, 'quadrant2Reactive', '第二象限无功', 'Quadrant 2 reactive', reactive, 'energy.reactive.quadrant2'),
  ...energy(0x9160, 'quadrant3Reactive', '第三象限无功', 'Quadrant 3 reactive', reactive, 'energy.reactive.quadrant3'),
  ...quantity(0xb610, 'voltage', '电压', 'Voltage', decimalShape({ size: 2, places: 0 }, 'V'), 'voltage', false),
  ...quantity(0xb620, 'current', '电流', 'Current', decimalShape({ size: 2, places: 2 }, 'A'), 'current', false),
  ...quantity(0xb630, 'activePower', '瞬时有功功率', 'Active power', demand, 'power.active', true),
  ...quantity(
    0xb640,
    'reactivePower',
    '瞬时无功功率',
    'Reactive power',
    decimalShape({ size: 2, places: 2 }, 'kvar'),
    'power.reactive',
    true,
  ),
  ...quantity(
    0xb650,
    'powerFactor',
    '功率因数',
    'Power factor',
    decimalShape({ size: 2, places: 3 }),
    'power.factor',
    true,
  ),
];

const elementsOf = (name: string, block: number): (string | undefined)[] =>
  name.startsWith('energy')
    ? Array.from({ length: block }, (_, index) => (index === 0 ? undefined : `tariff${index}`))
    : block === 4
      ? [undefined, ...phases]
      : [...phases];

const familyItem = ([number, name, title, shape, target, block]: Row): Item => ({
  di: number.toString(16).toUpperCase(),
  name,
  title,
  ...shape,
  ...(target === undefined ? {} : { target }),
  ...(block === undefined ? {} : { block, elements: elementsOf(name, block) }),
});

/** Items of DL/T 645-1997 by identifier. */
export const items1997: ReadonlyMap<number, Item> = new Map(
  [...families.map(familyItem), ...rows1997.map(itemOfRow)].map((item) => [Number.parseInt(item.di, 16), item]),
);

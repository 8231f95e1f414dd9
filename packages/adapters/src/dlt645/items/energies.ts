import { bilingual, type BilingualText } from '@hutong/standard';
import { decimalShape, demandShape, type Item, type ItemTarget } from './item.ts';

/** One energy register: its name, its unit and the property it maps to. */
interface Register {
  readonly name: string;
  readonly title: BilingualText;
  readonly unit: 'kWh' | 'kvarh' | 'kVAh';
  readonly property?: string;
  readonly signed?: boolean;
}

const register = (
  name: string,
  zh: string,
  en: string,
  unit: Register['unit'],
  property?: string,
  signed = false,
): Register => ({
  name,
  title: bilingual(zh, en),
  unit,
  ...(property === undefined ? {} : { property }),
  ...(signed ? { signed } : {}),
});

const quadrants = ['一', '二', '三', '四'] as const;

/** Registers by their number (DI2), 00 to 0A. */
export const registers: readonly Register[] = [
  register('combinedActive', '组合有功', 'combined active', 'kWh', 'energy.active', true),
  register('forwardActive', '正向有功', 'forward active', 'kWh', 'energy.active.import'),
  register('reverseActive', '反向有功', 'reverse active', 'kWh', 'energy.active.export'),
  register('combinedReactive1', '组合无功1', 'combined reactive 1', 'kvarh', 'energy.reactive.combined1', true),
  register('combinedReactive2', '组合无功2', 'combined reactive 2', 'kvarh', 'energy.reactive.combined2', true),
  ...quadrants.map((zh, index) =>
    register(
      `quadrant${index + 1}Reactive`,
      `第${zh}象限无功`,
      `quadrant ${index + 1} reactive`,
      'kvarh',
      `energy.reactive.quadrant${index + 1}`,
    ),
  ),
  register('forwardApparent', '正向视在', 'forward apparent', 'kVAh', 'energy.apparent.import'),
  register('reverseApparent', '反向视在', 'reverse apparent', 'kVAh', 'energy.apparent.export'),
];

/** Registers without tariffs, DI2 = 80 to 86: what of the energy belongs to which part of the current. */
export const partialRegisters: readonly Register[] = [
  register('linked', '关联', 'linked', 'kWh', undefined, true),
  register('fundamentalForward', '正向有功基波', 'fundamental forward active', 'kWh'),
  register('fundamentalReverse', '反向有功基波', 'fundamental reverse active', 'kWh'),
  register('harmonicForward', '正向有功谐波', 'harmonic forward active', 'kWh'),
  register('harmonicReverse', '反向有功谐波', 'harmonic reverse active', 'kWh'),
  register('copperLoss', '铜损有功补偿', 'copper loss, active', 'kWh'),
  register('ironLoss', '铁损有功补偿', 'iron loss, active', 'kWh'),
];

const demandUnits = { kWh: 'kW', kvarh: 'kvar', kVAh: 'kVA' } as const;
const demandProperties: Readonly<Record<string, string>> = {
  forwardActive: 'demand.active.import',
  reverseActive: 'demand.active.export',
};

/** Numbers of the registers of one phase begin here, in the order of 01 to 0A, and of 80 to 86. */
const phases = { A: [0x15, 0x94], B: [0x29, 0xa8], C: [0x3d, 0xbc] } as const;
const firstPartial = 0x80;

interface Found {
  readonly register: Register;
  readonly phase?: string;
  /** Has no tariffs and no demand. */
  readonly partial?: boolean;
}

/** Register and phase of DI2. */
export function registerOf(number: number): Found | undefined {
  const whole = registers[number];
  if (whole !== undefined) return { register: whole };
  const part = partialRegisters[number - firstPartial];
  if (part !== undefined) return { register: part, partial: true };
  for (const [phase, [first, second]] of Object.entries(phases)) {
    const single = number >= first && number < first + 10 ? registers[number - first + 1] : undefined;
    if (single !== undefined) return { register: single, phase };
    const partial = partialRegisters[number - second];
    if (partial !== undefined) return { register: partial, phase, partial: true };
  }
  return undefined;
}

/** Tariffs 1 to 63; FF is the total and all of them. */
export const tariffLimit = 0x3f;
/** Settlement days back, 1 to 12; FF is today and all of them. */
export const settlementLimit = 0x0c;
const all = 0xff;

const tariffName = (tariff: number): string => (tariff === 0 ? 'total' : tariff === all ? 'block' : `tariff${tariff}`);

const titleOf = (
  { register: { title }, phase }: Found,
  demand: boolean,
  tariff: number,
  day: number,
): BilingualText => {
  const zhPart = phase === undefined ? (tariff === 0 ? '总' : tariff === all ? '' : `费率${tariff}`) : '';
  const zhKind = demand ? '最大需量及发生时间' : '电能';
  const zhDay = day === 0 ? '' : day === all ? '各结算日' : `上${day}结算日`;
  const zhBlock = tariff === all || day === all ? '数据块' : '';
  const en = [
    demand ? `Maximum demand, ${title.en}` : `${title.en.charAt(0).toUpperCase()}${title.en.slice(1)} energy`,
    phase === undefined
      ? tariff === 0
        ? 'total'
        : tariff === all
          ? 'all tariffs'
          : `tariff ${tariff}`
      : `phase ${phase}`,
    ...(day === 0 ? [] : [day === all ? 'all settlement days' : `settlement day ${day} back`]),
  ];
  return bilingual(
    `${zhDay}${phase === undefined ? '' : `${phase} 相`}${title.zh}${zhPart}${zhKind}${zhBlock}`,
    en.join(', '),
  );
};

/** Energy (DI3 = 00) and maximum demand (DI3 = 01): register, tariff and settlement day. */
export function energyItem(di: string, demand: boolean, number: number, tariff: number, day: number): Item | undefined {
  const found = registerOf(number);
  if (found === undefined || (demand && (number === 0 || found.partial === true))) return undefined;
  if ((tariff > tariffLimit && tariff !== all) || (day > settlementLimit && day !== all)) return undefined;
  // Only one of the two can be a block.
  if (tariff === all && day === all) return undefined;
  const { register: own, phase } = found;
  if ((phase !== undefined || found.partial === true) && tariff !== 0) return undefined;
  const property = demand ? demandProperties[own.name] : own.property;
  const component = phase ?? (tariff === 0 || tariff === all ? undefined : tariffName(tariff));
  const settlement = day !== 0 && day !== all;
  const target: ItemTarget | undefined =
    property === undefined || day === all
      ? undefined
      : { property, ...(component === undefined ? {} : { component }), ...(settlement ? { settlement } : {}) };
  const shape = demand
    ? demandShape(demandUnits[own.unit])
    : decimalShape({ size: 4, places: 2, signed: own.signed ?? false }, own.unit);
  const block = tariff === all ? tariffLimit + 1 : day === all ? settlementLimit + 1 : undefined;
  const period = settlement ? `.settlement${day}` : day === all ? '.settlements' : '';
  return {
    di,
    name: `${demand ? 'maxDemand' : 'energy'}.${own.name}.${phase ?? tariffName(tariff)}${period}`,
    title: titleOf(found, demand, tariff, day),
    ...shape,
    ...(block === undefined ? {} : { block }),
    ...(target === undefined ? {} : { target }),
    ...(tariff === all
      ? { elements: Array.from({ length: 64 }, (_, index) => (index === 0 ? undefined : tariffName(index))) }
      : {}),
  };
}

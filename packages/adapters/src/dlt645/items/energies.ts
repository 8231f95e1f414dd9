import { decimalShape, demandShape, type Item, type ItemTarget } from './item.ts';

/** One energy register: its name, its unit and the property it maps to. */
interface Register {
  readonly name: string;
  readonly unit: 'kWh' | 'kvarh' | 'kVAh';
  readonly property: string;
  readonly signed?: boolean;
}

/** Registers by their number (DI2), 00 to 0A. */
export const registers: readonly Register[] = [
  { name: 'combinedActive', unit: 'kWh', property: 'energy.active', signed: true },
  { name: 'forwardActive', unit: 'kWh', property: 'energy.active.import' },
  { name: 'reverseActive', unit: 'kWh', property: 'energy.active.export' },
  { name: 'combinedReactive1', unit: 'kvarh', property: 'energy.reactive.combined1', signed: true },
  { name: 'combinedReactive2', unit: 'kvarh', property: 'energy.reactive.combined2', signed: true },
  { name: 'quadrant1Reactive', unit: 'kvarh', property: 'energy.reactive.quadrant1' },
  { name: 'quadrant2Reactive', unit: 'kvarh', property: 'energy.reactive.quadrant2' },
  { name: 'quadrant3Reactive', unit: 'kvarh', property: 'energy.reactive.quadrant3' },
  { name: 'quadrant4Reactive', unit: 'kvarh', property: 'energy.reactive.quadrant4' },
  { name: 'forwardApparent', unit: 'kVAh', property: 'energy.apparent.import' },
  { name: 'reverseApparent', unit: 'kVAh', property: 'energy.apparent.export' },
];

const demandUnits = { kWh: 'kW', kvarh: 'kvar', kVAh: 'kVA' } as const;
const demandProperties: Readonly<Record<string, string>> = {
  forwardActive: 'demand.active.import',
  reverseActive: 'demand.active.export',
};

/** Numbers of the registers of one phase begin here, in the order of 01 to 0A. */
const phases = { A: 0x15, B: 0x29, C: 0x3d } as const;

/** Register and phase of DI2. */
export function registerOf(number: number): { readonly register: Register; readonly phase?: string } | undefined {
  const register = registers[number];
  if (register !== undefined) return { register };
  for (const [phase, first] of Object.entries(phases)) {
    const single = number >= first && number < first + 10 ? registers[number - first + 1] : undefined;
    if (single !== undefined) return { register: single, phase };
  }
  return undefined;
}

/** Tariffs 1 to 63; FF is the total and all of them. */
export const tariffLimit = 0x3f;
/** Settlement days back, 1 to 12; FF is today and all of them. */
export const settlementLimit = 0x0c;
const all = 0xff;

const tariffName = (tariff: number): string => (tariff === 0 ? 'total' : tariff === all ? 'block' : `tariff${tariff}`);

/** Energy (DI3 = 00) and maximum demand (DI3 = 01): register, tariff and settlement day. */
export function energyItem(di: string, demand: boolean, number: number, tariff: number, day: number): Item | undefined {
  const found = registerOf(number);
  if (found === undefined || (demand && number === 0)) return undefined;
  if ((tariff > tariffLimit && tariff !== all) || (day > settlementLimit && day !== all)) return undefined;
  // Only one of the two can be a block.
  if (tariff === all && day === all) return undefined;
  const { register, phase } = found;
  if (phase !== undefined && tariff !== 0) return undefined;
  const property = demand ? demandProperties[register.name] : register.property;
  const component = phase ?? (tariff === 0 || tariff === all ? undefined : tariffName(tariff));
  const settlement = day !== 0 && day !== all;
  const target: ItemTarget | undefined =
    property === undefined || day === all
      ? undefined
      : { property, ...(component === undefined ? {} : { component }), ...(settlement ? { settlement } : {}) };
  const shape = demand
    ? demandShape(demandUnits[register.unit])
    : decimalShape({ size: 4, places: 2, signed: register.signed ?? false }, register.unit);
  const block = tariff === all ? tariffLimit + 1 : day === all ? settlementLimit + 1 : undefined;
  const period = settlement ? `.settlement${day}` : day === all ? '.settlements' : '';
  return {
    di,
    name: `${demand ? 'maxDemand' : 'energy'}.${register.name}.${phase ?? tariffName(tariff)}${period}`,
    ...shape,
    ...(block === undefined ? {} : { block }),
    ...(target === undefined ? {} : { target }),
    ...(tariff === all
      ? { elements: Array.from({ length: 64 }, (_, index) => (index === 0 ? undefined : tariffName(index))) }
      : {}),
  };
}

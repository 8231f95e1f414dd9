import { decimalShape, type Item, type ItemShape } from './item.ts';

/** A quantity that is measured on every phase (DI3 DI2 = 02 nn). */
interface Quantity {
  readonly name: string;
  readonly shape: ItemShape;
  readonly property?: string;
  /** DI1 = 00 is the total of the phases. */
  readonly total?: boolean;
}

const distortion = decimalShape({ size: 2, places: 2 }, '%');
const power = (unit: string): ItemShape => decimalShape({ size: 3, places: 4, signed: true }, unit);

/** Quantities by DI2. Signs are in the top bit, powers have four decimals. */
export const quantities: Readonly<Record<number, Quantity>> = {
  0x01: { name: 'voltage', shape: decimalShape({ size: 2, places: 1 }, 'V'), property: 'voltage' },
  0x02: { name: 'current', shape: decimalShape({ size: 3, places: 3, signed: true }, 'A'), property: 'current' },
  0x03: { name: 'activePower', shape: power('kW'), property: 'power.active', total: true },
  0x04: { name: 'reactivePower', shape: power('kvar'), property: 'power.reactive', total: true },
  0x05: { name: 'apparentPower', shape: power('kVA'), property: 'power.apparent', total: true },
  0x06: {
    name: 'powerFactor',
    shape: decimalShape({ size: 2, places: 3, signed: true }),
    property: 'power.factor',
    total: true,
  },
  0x07: { name: 'phaseAngle', shape: decimalShape({ size: 2, places: 1 }, 'deg'), property: 'phase.angle' },
  0x08: { name: 'voltageDistortion', shape: distortion, property: 'voltage.distortion' },
  0x09: { name: 'currentDistortion', shape: distortion, property: 'current.distortion' },
};

/** Harmonic content of voltage and current: DI1 is the phase, DI0 the order. */
const harmonics: Readonly<Record<number, string>> = { 0x0a: 'voltageHarmonic', 0x0b: 'currentHarmonic' };
const highestOrder = 21;

const phaseNames = ['total', 'A', 'B', 'C'] as const;

function harmonicItem(di: string, name: string, phase: number, order: number): Item | undefined {
  if (phase < 1 || phase > 3) return undefined;
  const base = { di, ...distortion };
  if (order === 0xff) return { ...base, name: `${name}.${phaseNames[phase]}.block`, block: highestOrder };
  return order < 1 || order > highestOrder ? undefined : { ...base, name: `${name}.${phaseNames[phase]}.${order}` };
}

/** Instantaneous values, DI3 = 02, except 02 80. */
export function instantaneousItem(di: string, number: number, phase: number, last: number): Item | undefined {
  const harmonic = harmonics[number];
  if (harmonic !== undefined) return harmonicItem(di, harmonic, phase, last);
  const quantity = quantities[number];
  if (quantity === undefined || last !== 0) return undefined;
  const { name, shape, property, total = false } = quantity;
  const all = total ? phaseNames : phaseNames.slice(1);
  if (phase === 0xff) {
    const elements = all.map((part) => (part === 'total' ? undefined : part));
    return {
      di,
      name: `${name}.block`,
      ...shape,
      block: all.length,
      elements,
      ...(property ? { target: { property } } : {}),
    };
  }
  const part = phaseNames[phase];
  if (part === undefined || (part === 'total' && !total)) return undefined;
  const target =
    property === undefined ? {} : { target: part === 'total' ? { property } : { property, component: part } };
  return { di, name: `${name}.${part}`, ...shape, ...target };
}

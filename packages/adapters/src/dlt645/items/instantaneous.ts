import { bilingual, type BilingualText } from '@hutong/standard';
import { decimalShape, type Item, type ItemShape } from './item.ts';

/** A quantity that is measured on every phase (DI3 DI2 = 02 nn). */
interface Quantity {
  readonly name: string;
  readonly title: BilingualText;
  readonly shape: ItemShape;
  readonly property?: string;
  /** DI1 = 00 is the total of the phases. */
  readonly total?: boolean;
}

const distortion = decimalShape({ size: 2, places: 2 }, '%');
const power = (unit: string): ItemShape => decimalShape({ size: 3, places: 4, signed: true }, unit);

/** Quantities by DI2. Signs are in the top bit, powers have four decimals. */
export const quantities: Readonly<Record<number, Quantity>> = {
  0x01: {
    name: 'voltage',
    title: bilingual('电压', 'Voltage'),
    shape: decimalShape({ size: 2, places: 1 }, 'V'),
    property: 'voltage',
  },
  0x02: {
    name: 'current',
    title: bilingual('电流', 'Current'),
    shape: decimalShape({ size: 3, places: 3, signed: true }, 'A'),
    property: 'current',
  },
  0x03: {
    name: 'activePower',
    title: bilingual('瞬时有功功率', 'Active power'),
    shape: power('kW'),
    property: 'power.active',
    total: true,
  },
  0x04: {
    name: 'reactivePower',
    title: bilingual('瞬时无功功率', 'Reactive power'),
    shape: power('kvar'),
    property: 'power.reactive',
    total: true,
  },
  0x05: {
    name: 'apparentPower',
    title: bilingual('瞬时视在功率', 'Apparent power'),
    shape: power('kVA'),
    property: 'power.apparent',
    total: true,
  },
  0x06: {
    name: 'powerFactor',
    title: bilingual('功率因数', 'Power factor'),
    shape: decimalShape({ size: 2, places: 3, signed: true }),
    property: 'power.factor',
    total: true,
  },
  0x07: {
    name: 'phaseAngle',
    title: bilingual('相角', 'Phase angle'),
    shape: decimalShape({ size: 2, places: 1 }, 'deg'),
    property: 'phase.angle',
  },
  0x08: {
    name: 'voltageDistortion',
    title: bilingual('电压波形失真度', 'Voltage distortion'),
    shape: distortion,
    property: 'voltage.distortion',
  },
  0x09: {
    name: 'currentDistortion',
    title: bilingual('电流波形失真度', 'Current distortion'),
    shape: distortion,
    property: 'current.distortion',
  },
};

/** Wider ranges of some vendors, known from one table: currents in tenths, powers in hundredths or with four more digits. */
const wide = (number: number, size: 3 | 4, places: number): Quantity => {
  const base = quantities[number - (size === 3 ? 0x90 : 0xa0)] as Quantity;
  const shape = decimalShape({ size, places, signed: true }, base.shape.unit);
  return {
    ...base,
    name: `${base.name}.wide${size === 4 ? 'Fine' : ''}`,
    title: bilingual(`${base.title.zh}（宽量程）`, `${base.title.en} (wide range)`),
    shape: { ...shape, layoutStatus: 'unconfirmed' },
  };
};
export const wideQuantities: Readonly<Record<number, Quantity>> = {
  0x92: wide(0x92, 3, 1),
  0x93: wide(0x93, 3, 2),
  0x94: wide(0x94, 3, 2),
  0x95: wide(0x95, 3, 2),
  0xa3: wide(0xa3, 4, 4),
  0xa4: wide(0xa4, 4, 4),
  0xa5: wide(0xa5, 4, 4),
};

/** Harmonic content of voltage and current: DI1 is the phase, DI0 the order. */
const harmonics: Readonly<Record<number, { readonly name: string; readonly title: BilingualText }>> = {
  0x0a: { name: 'voltageHarmonic', title: bilingual('电压谐波含量', 'Voltage harmonic') },
  0x0b: { name: 'currentHarmonic', title: bilingual('电流谐波含量', 'Current harmonic') },
};
const highestOrder = 21;

const phaseNames = ['total', 'A', 'B', 'C'] as const;

function harmonicItem(
  di: string,
  { name, title }: { readonly name: string; readonly title: BilingualText },
  phase: number,
  order: number,
): Item | undefined {
  if (phase < 1 || phase > 3) return undefined;
  const part = phaseNames[phase] ?? '';
  const base = { di, ...distortion };
  if (order === 0xff)
    return {
      ...base,
      name: `${name}.${part}.block`,
      title: bilingual(`${part} 相${title.zh}数据块`, `${title.en}s, phase ${part}`),
      block: highestOrder,
    };
  if (order < 1 || order > highestOrder) return undefined;
  const own = bilingual(`${part} 相${title.zh}（${order} 次）`, `${title.en}, phase ${part}, order ${order}`);
  return { ...base, name: `${name}.${part}.${order}`, title: own };
}

/** Instantaneous values, DI3 = 02, except 02 80. */
export function instantaneousItem(di: string, number: number, phase: number, last: number): Item | undefined {
  const harmonic = harmonics[number];
  if (harmonic !== undefined) return harmonicItem(di, harmonic, phase, last);
  const quantity = quantities[number] ?? wideQuantities[number];
  if (quantity === undefined || last !== 0) return undefined;
  const { name, title, shape, property, total = false } = quantity;
  const all = total ? phaseNames : phaseNames.slice(1);
  if (phase === 0xff) {
    const elements = all.map((part) => (part === 'total' ? undefined : part));
    return {
      di,
      name: `${name}.block`,
      title: bilingual(`${title.zh}数据块`, `${title.en}, all phases`),
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
  const own =
    part === 'total'
      ? bilingual(`总${title.zh}`, `${title.en}, total`)
      : bilingual(`${part} 相${title.zh}`, `${title.en}, phase ${part}`);
  return { di, name: `${name}.${part}`, title: own, ...shape, ...target };
}

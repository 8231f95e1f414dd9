import { decimalNumber, scaled } from '@hutong/adapter-kit';
import { unitOf } from '../items/units.ts';
import type { Quantity } from '../messages/data.ts';

/** What a unit of the protocol is in the unit of a property: a factor and a power of ten. */
interface Conversion {
  readonly factor: number;
  readonly exponent: number;
}

const by = (factor: number, exponent: number): Conversion => ({ factor, exponent });

/** Volumes to m3, energies to MJ, powers to kW, flows to m3/h, and rates to L/s. */
const conversions = {
  volume: { L: by(1, -3), m3: by(1, 0) },
  energy: {
    J: by(1, -6),
    kJ: by(1, -3),
    MJ: by(1, 0),
    GJ: by(1, 3),
    Wh: by(36, -4),
    kWh: by(36, -1),
    MWh: by(36, 2),
  },
  power: {
    W: by(1, -3),
    kW: by(1, 0),
    MW: by(1, 3),
    'J/h': by(1 / 36, -5),
    'kJ/h': by(1 / 36, -2),
    'MJ/h': by(1 / 36, 1),
    'GJ/h': by(1 / 36, 4),
  },
  flow: { 'L/h': by(1, -3), 'm3/h': by(1, 0) },
  rate: { 'L/h': by(1 / 36, -2), 'm3/h': by(1 / 36, 1) },
} as const satisfies Record<string, Readonly<Record<string, Conversion>>>;

/** Kind of quantity, which decides the unit that a value is converted to. */
export type Dimension = keyof typeof conversions;

/**
 * The value in the unit of its property. It is taken back to its integer, multiplied, and divided by a power of ten
 * once, so that no noise comes in. Undefined when there is no value or the unit is one of another kind.
 */
export function convert({ value, unit }: Quantity, dimension: Dimension): number | undefined {
  const known = unitOf(unit);
  const number = decimalNumber(value);
  const table: Readonly<Record<string, Conversion>> = conversions[dimension];
  const conversion = known === undefined ? undefined : table[known.unit];
  if (known === undefined || conversion === undefined || number === undefined) return undefined;
  const integer = Math.round(number * 10_000) * conversion.factor;
  // Adding zero takes the sign from a zero.
  return scaled(integer + 0, 4 - known.exponent - conversion.exponent);
}
